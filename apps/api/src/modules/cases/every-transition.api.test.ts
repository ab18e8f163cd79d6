import {
  type CaseState,
  type CustomerCaseAction,
  customerCaseActions,
  type Sent,
  type StaffCaseAction,
  staffCaseActions,
} from '@hub/contracts'
import { transitionsOf } from '@hub/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  claim,
  identityNumber,
  join,
  openLogIn,
  openWorld,
  rawRequest,
  type World,
} from '../../../../../tests/support/world/index.js'
import { type CaseRole, caseTransitions } from './case.rules.js'

type Customers = Sent<'POST /homes/:homeId/cases/:caseId/actions'>['body']
type Staffs = Sent<'POST /staff/cases/:caseId/actions'>['body']
type Persona = 'owner' | 'tenant' | 'neighbour' | 'officer' | 'engineer' | 'outsider' | 'away'
/** Null: the case is not there for them. */
const roles: Record<Persona, { kind: 'customer' | 'staff'; role: CaseRole | null }> = {
  owner: { kind: 'customer', role: 'customer' },
  tenant: { kind: 'customer', role: 'customer' },
  neighbour: { kind: 'customer', role: null },
  officer: { kind: 'staff', role: 'staff' },
  engineer: { kind: 'staff', role: 'engineer' },
  outsider: { kind: 'staff', role: null },
  away: { kind: 'staff', role: null },
}
const personas = Object.keys(roles) as Persona[]
/** A tenant decides on no money and rates nothing that somebody else reported. */
const ownersOnly = ['accept_quote', 'decline_quote', 'rate']
const states: readonly CaseState[] = ['submitted', 'accepted', 'working', 'done', 'closed', 'cancelled']
const words = '管道接头需要更换'

let world: World
let homeId: string
let template: string
let officerId: string
let engineerId: string
let teamId: string
const tokens = {} as Record<Persona, string>
beforeAll(async () => {
  world = await openWorld()
  const other = { 房号: '602', 合同编号: 'YX-0005', 手机号: '13800000002', 证件号码: identityNumber(2) }
  await world.importSales(
    aSale(),
    aSale(other),
    aSale({ ...other, 楼盘: '星河湾', 手机号: '13800000009', 合同编号: 'XH-1' }),
  )
  tokens.owner = await world.customerToken('13800000001')
  const owner = world.client({ token: tokens.owner })
  homeId = await claim(owner, 1)
  tokens.neighbour = await world.customerToken('13800000002')
  await claim(world.client({ token: tokens.neighbour }), 2)
  const tenant = await join(world, owner, homeId, '13800000003', '2027-12-31')
  tokens.tenant = (await openLogIn(world, { personId: (await tenant('GET /me')).id })).accessToken
  tokens.officer = await world.staffToken('zhouning', 'officer', '云栖澜庭')
  tokens.engineer = await world.staffToken('wang', 'engineer', '云栖澜庭')
  tokens.outsider = await world.staffToken('zhao', 'engineer', '云栖澜庭')
  tokens.away = await world.staffToken('liuyang', 'officer', '星河湾')
  const idOf = async (persona: Persona) => (await world.client({ token: tokens[persona] })('GET /staff/me')).id
  officerId = await idOf('officer')
  engineerId = await idOf('engineer')
  const manager = await world.staff('manager', 'service_manager', '云栖澜庭')
  const { teams } = await manager('POST /staff/projects/:projectId/teams', {
    params: { projectId: await world.projectId('云栖澜庭') },
    body: {
      ...{ version: 0, name: '水电班', dispatch: 'pool', categoryKeys: [], buildingIds: [] },
      staffIds: [engineerId],
    },
  })
  teamId = teams[0]?.id ?? ''
  const leak = { kind: 'repair', categoryKey: 'leak', place: '卫生间', words, photoIds: [] } as const
  template = (await owner('POST /homes/:homeId/cases', { params: { homeId }, body: { ...leak, photoIds: [] } })).id
})
afterAll(() => world.close())

const customerBodies: Record<CustomerCaseAction, () => Customers> = {
  accept_visit: () => ({ action: 'accept_visit' }),
  reject_visit: () => ({ action: 'reject_visit', words }),
  accept_quote: () => ({ action: 'accept_quote' }),
  decline_quote: () => ({ action: 'decline_quote' }),
  confirm: () => ({ action: 'confirm' }),
  rate: () => ({ action: 'rate', stars: 2 }),
  reopen: () => ({ action: 'reopen', words }),
  say: () => ({ action: 'say', words }),
  urge: () => ({ action: 'urge' }),
  cancel: () => ({ action: 'cancel' }),
}
const tomorrow = (hour: string) => `2026-09-17T${hour}:00:00.000Z`
const staffBodies: Record<StaffCaseAction, () => Staffs> = {
  take: () => ({ action: 'take' }),
  pick: () => ({ action: 'pick' }),
  assign: () => ({ action: 'assign', engineerId }),
  route: () => ({ action: 'route', teamId }),
  reply: () => ({ action: 'reply', words }),
  ask: () => ({ action: 'ask', words }),
  diagnose: () => ({ action: 'diagnose', words }),
  arrive: () => ({ action: 'arrive' }),
  plan: () => ({ action: 'plan', words, promisedOn: '2026-09-20' }),
  finish: () => ({ action: 'finish', words }),
  note: () => ({ action: 'note', words }),
  regrade: () => ({ action: 'regrade', severity: 'minor', words }),
  hand: () => ({ action: 'hand', staffId: officerId, words }),
  judge: () => ({ action: 'judge', part: 'pipes', liable: 'owner', words }),
  propose: () => ({ action: 'propose', startsAt: tomorrow('02'), endsAt: tomorrow('04'), words }),
  log: () => ({ action: 'log', words, stage: 'after' }),
  quote: () => ({ action: 'quote', words, lines: [{ name: '接头', quantity: 2, unit: '个', price: 3500 }] }),
  call_back: () => ({ action: 'call_back', words }),
}

let number = 20000000
/** A case as it stands in a state, with everything there that any action is about, but nobody having it whom it lacks. */
async function caseIn(state: CaseState, action?: string): Promise<string> {
  const id = crypto.randomUUID()
  const isTaken = state !== 'submitted' && state !== 'cancelled'
  const isDone = state === 'done' || state === 'closed'
  const now = world.clock.now()
  const over = {
    ...{ id, number: String(++number), state, liable: 'owner', team_id: teamId, done_at: isDone ? now : null },
    ...(isTaken && action !== 'take' ? { staff_id: officerId, staff_name: 'zhouning' } : {}),
    ...(isTaken && action !== 'pick' ? { engineer_id: engineerId, engineer_name: 'wang' } : {}),
    ...(action === 'call_back' ? { rating: 1, rated_at: now, return_due_at: now } : {}),
  }
  const copy = async (table: string, key: string, with_: object): Promise<void> => {
    await world.database.pool.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(t, $2::jsonb)).* FROM ${table} t WHERE t.${key} = $1`,
      [template, JSON.stringify(with_)],
    )
  }
  await copy('service_case', 'id', over)
  const [first] = await world.database.kysely
    .selectFrom('caseEvent')
    .selectAll()
    .where('caseId', '=', template)
    .orderBy('seq')
    .execute()
  if (!first) throw new Error('a case begins with its report')
  const opened = { ...first, id: crypto.randomUUID(), caseId: id, data: JSON.stringify(first.data) }
  await world.database.kysely.insertInto('caseEvent').values(opened).execute()
  const of = { projectId: first.projectId, caseId: id, state: 'proposed', at: now }
  const time = { startsAt: new Date(tomorrow('06')), endsAt: new Date(tomorrow('08')) }
  const visit = { ...of, ...time, id: crypto.randomUUID(), staffId: officerId, proposer: 'zhouning' }
  await world.database.kysely.insertInto('caseVisit').values(visit).execute()
  const quotation = { ...of, id: crypto.randomUUID(), lines: '[]', total: 0 }
  await world.database.kysely.insertInto('caseQuotation').values(quotation).execute()
  return id
}

async function attempt(caseId: string, action: string, persona: Persona): Promise<{ status: number; state: unknown }> {
  const isCustomers = (customerCaseActions as readonly string[]).includes(action)
  const route = isCustomers ? 'POST /homes/:homeId/cases/:caseId/actions' : 'POST /staff/cases/:caseId/actions'
  const body = isCustomers ? customerBodies[action as CustomerCaseAction]() : staffBodies[action as StaffCaseAction]()
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const params = isCustomers ? { homeId, caseId } : { caseId }
  const answer = await rawRequest(world.url, route, { params, body, headers, token: tokens[persona] })
  return { status: answer.status, state: answer.body['state'] }
}

/** What the table says, and who is not even there. */
function expected(action: string, state: CaseState, persona: Persona): number {
  const transition = transitionsOf(caseTransitions).find(([name]) => name === action)?.[1]
  const isCustomers = (customerCaseActions as readonly string[]).includes(action)
  const { kind, role } = roles[persona]
  if (!transition || (kind === 'customer') !== isCustomers) return 403
  if (role === null) return 404
  if (!transition.by.includes(role)) return 403
  if (persona === 'tenant' && ownersOnly.includes(action)) return 409
  return transition.from.includes(state) ? 200 : 409
}

const actions = [...customerCaseActions, ...staffCaseActions]

it.each(states)('from %s, what the table allows works, and everything else changes nothing', async (state) => {
  const still = await caseIn(state)
  const row = async (caseId: string) =>
    JSON.stringify([
      await world.database.kysely.selectFrom('serviceCase').selectAll().where('id', '=', caseId).execute(),
      await world.database.kysely.selectFrom('caseEvent').selectAll().where('caseId', '=', caseId).execute(),
      await world.database.kysely.selectFrom('caseVisit').selectAll().where('caseId', '=', caseId).execute(),
      await world.database.kysely.selectFrom('caseQuotation').selectAll().where('caseId', '=', caseId).execute(),
    ])
  const before = await row(still)
  const wrong: string[] = []
  for (const action of actions) {
    for (const persona of personas) {
      const status = expected(action, state, persona)
      const isAllowed = status === 200
      const answer = await attempt(isAllowed ? await caseIn(state, action) : still, action, persona)
      const to = caseTransitions.actions[action].to
      if (answer.status !== status || (isAllowed && answer.state !== (to === 'same' ? state : to)))
        wrong.push(`${persona} ${action}: ${String(answer.status)} instead of ${String(status)}`)
    }
  }
  expect(wrong).toEqual([])
  expect(await row(still)).toBe(before)
})
