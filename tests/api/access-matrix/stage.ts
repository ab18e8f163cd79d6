import { type Api, importKindKeys, type StaffRole } from '@hub/contracts'
import { vi } from 'vitest'
import { HireStaff } from '../../../apps/api/src/modules/identity/index.js'
import { EvaluateRisks } from '../../../apps/api/src/modules/risks/index.js'
import {
  aSale,
  claim,
  identityNumber,
  join,
  joinAs,
  openLogIn,
  openWorld,
  recordMoney,
  testPassword,
  type Tokens,
  type World,
} from '../../support/world/index.ts'
import { makeKey } from '../../support/world/import-keys.ts'

const sale = (room: string, phone: string, running: number, project = '云栖澜庭') =>
  aSale({ 楼盘: project, 房号: room, 手机号: phone, 证件号码: identityNumber(running), 合同编号: `YX-${room}` })

export const phones: Record<string, string> = {
  owner: '13800000001',
  other: '13800000002',
  family: '13800000003',
  removed: '13800000004',
  tenant: '13800000005',
  past: '13800000006',
  left: '13800000007',
  proxy: '13800000008',
}
const staffRoles: Record<string, { role: StaffRole; project: string | null }> = {
  admin: { role: 'administrator', project: '云栖澜庭' },
  steward: { role: 'data_steward', project: '云栖澜庭' },
  manager: { role: 'service_manager', project: '云栖澜庭' },
  officer: { role: 'officer', project: '云栖澜庭' },
  sales: { role: 'sales', project: '云栖澜庭' },
  engineer: { role: 'engineer', project: '云栖澜庭' },
  away: { role: 'administrator', project: '星河湾' },
  head: { role: 'administrator', project: null },
}

export interface Stage {
  readonly world: World
  /** Person or staff by persona. */
  readonly ids: Record<string, string>
  readonly homeId: string
  /** Of `other`. */
  readonly otherHomeId: string
  /** Sold to `owner` too, and not bound. */
  readonly unboundHomeId: string
  readonly journeyId: string
  /** For the home. */
  readonly paymentId: string
  /** A building without permit and account of its own. */
  readonly buildingId: string
  readonly projectId: string
  /** Of that journey. */
  readonly riskId: string
  /** A sales system's, for every kind, of this project. */
  readonly importKey: { readonly id: string; readonly secret: string }
  /** Membership of the home by persona. */
  readonly memberIds: Record<string, string>
}

/** The people of the matrix, brought there by the product's own ways. */
export async function setStage(): Promise<Stage> {
  const world = await openWorld({ settings: { LOG_LEVEL: 'silent' } })
  const left = await whoLeft(world)
  await world.importSales(
    sale('1602', '13800000001', 1),
    sale('1702', '13800000002', 2),
    sale('0901', '13800000009', 9, '星河湾'),
  )
  const owner = await world.customer('13800000001')
  const other = await world.customer('13800000002')
  const [homeId, otherHomeId] = [await claim(owner, 1), await claim(other, 2)]
  const family = await join(world, owner, homeId, '13800000003')
  const removed = await join(world, owner, homeId, '13800000004')
  const tenant = await join(world, owner, homeId, '13800000005', '2026-12-31')
  const past = await join(world, owner, homeId, '13800000006', world.clock.today())
  const proxy = await joinAs(world, owner, homeId, '13800000008', { role: 'proxy' })
  const people = { owner, other, family, removed, tenant, past, left, proxy }
  const ids: Record<string, string> = {}
  for (const [persona, api] of Object.entries(people)) ids[persona] = (await api('GET /me')).id
  const memberships = await world.database.kysely
    .selectFrom('membership')
    .selectAll()
    .where('homeId', '=', homeId)
    .where('changeId', 'is', null)
    .execute()
  const memberIds = Object.fromEntries(
    Object.entries(ids).flatMap(([persona, personId]) => {
      const found = memberships.find((membership) => membership.personId === personId)
      return found ? [[persona, found.id] as const] : []
    }),
  )
  const params = { homeId, memberId: memberIds['removed'] ?? '' }
  await owner('DELETE /homes/:homeId/members/:memberId', { params })
  await world.importSales(sale('1802', '13800000001', 1))
  const { claimable } = await owner('GET /homes')
  for (const [login, { role, project }] of Object.entries(staffRoles)) {
    const projectId = project === null ? null : await world.projectId(project)
    ids[login] = await world
      .get(HireStaff)
      .execute({ login, name: login, password: testPassword, roles: [{ projectId, role }] })
  }
  const journey = await world.database.kysely
    .selectFrom('journey as j')
    .innerJoin('purchase as s', 's.id', 'j.purchaseId')
    .select('j.id')
    .where('j.homeId', '=', homeId)
    .where('s.status', '=', 'active')
    .executeTakeFirstOrThrow()
  await recordMoney(world, '1602', [{ name: '首付', amount: 100_00 }], [{ paidOn: '2026-08-09', amount: 50_00 }])
  const payment = await world.database.kysely.selectFrom('payment').select('id').executeTakeFirstOrThrow()
  const projectId = await world.projectId('云栖澜庭')
  const building = await world.database.kysely
    .selectFrom('building')
    .select('id')
    .where('projectId', '=', projectId)
    .executeTakeFirstOrThrow()
  const of = { paymentId: payment.id, buildingId: building.id, projectId }
  world.clock.passDays(1)
  const riskId = await aRisk(world, journey.id)
  const team = { version: 0, name: '维修班', dispatch: 'pool' as const, categoryKeys: [], buildingIds: [] }
  const { accessToken: token } = await openLogIn(world, { staffId: ids['admin'] ?? '' })
  await world.client({ token })('POST /staff/projects/:projectId/teams', {
    params: { projectId },
    body: { ...team, staffIds: [ids['engineer'] ?? ''] },
  })
  const importKey = await aKey(world, ids['admin'] ?? '', projectId)
  return {
    world,
    ids,
    homeId,
    otherHomeId,
    unboundHomeId: claimable[0]?.id ?? '',
    journeyId: journey.id,
    riskId,
    memberIds,
    importKey,
    ...of,
  }
}

/** Bought the home first, lived through half of it, and gave it back. */
async function whoLeft(world: World): Promise<Api> {
  const early = { 认购日期: '2026-06-02', 网签日期: '', 备案日期: '', 合同编号: 'YX-1602-0' }
  await world.importSales({ ...sale('1602', '13800000007', 7), ...early })
  const left = await world.customer('13800000007')
  const homeId = await claim(left, 7)
  const staff = await world.staff('withdrawing', 'administrator')
  const { present } = await staff('GET /staff/homes/:homeId/ownership', { params: { homeId } })
  const change = { kind: 'withdrawal' as const, on: '2026-07-01', reason: '协商退房', owners: [] }
  const body = { ...change, purchaseId: present?.purchaseId ?? '', contractNo: null, paymentWay: null }
  await staff('POST /staff/homes/:homeId/ownership-changes', { params: { homeId }, body })
  return left
}

async function aKey(world: World, staffId: string, projectId: string): Promise<Stage['importKey']> {
  const { accessToken: token } = await openLogIn(world, { staffId })
  const { key, secret } = await makeKey(world.client({ token }), { kinds: importKindKeys, projectIds: [projectId] })
  return { id: key.id, secret }
}

/** The buyer's next step is late, and the rules say so. */
async function aRisk(world: World, journeyId: string): Promise<string> {
  const late = { dueOn: '2026-09-10' }
  await world.database.write((tx) =>
    tx.updateTable('journeyNode').set(late).where('journeyId', '=', journeyId).where('state', '=', 'active').execute(),
  )
  await world.get(EvaluateRisks).execute([journeyId])
  const risk = await world.database.kysely.selectFrom('risk').select('id').executeTakeFirstOrThrow()
  return risk.id
}

/** New tokens of this moment for a persona. */
export const tokensOf = ({ world, ids }: Stage, persona: string): Promise<Tokens> =>
  openLogIn(world, persona in phones ? { personId: ids[persona] ?? '' } : { staffId: ids[persona] ?? '' })

/** What a persona shows with a call. */
export async function bearerOf(stage: Stage, persona: string): Promise<string | undefined> {
  if (persona === 'nobody') return undefined
  return persona === 'key' ? stage.importKey.secret : (await tokensOf(stage, persona)).accessToken
}

/** Until the worker has done everything that calls have left to it, so that the next call finds a still stage. */
export const quiet = ({ world }: Pick<Stage, 'world'>): Promise<void> =>
  vi.waitFor(
    async () => {
      const { rows } = await world.database.pool.query(
        'SELECT FROM graphile_worker._private_jobs WHERE run_at <= now() LIMIT 1',
      )
      if (rows.length > 0) throw new Error('the worker still has jobs')
    },
    { timeout: 10_000 },
  )

/** Puts back what an allowed call may have changed, so that every cell of the matrix meets the same stage. */
export async function keeper(stage: Stage): Promise<() => Promise<void>> {
  const { world } = stage
  const db = world.database.kysely
  const memberships = await db.selectFrom('membership').selectAll().execute()
  const nodes = await db.selectFrom('journeyNode').selectAll().execute()
  const persons = await db.selectFrom('person').selectAll().execute()
  const purchasers = await db.selectFrom('purchaser').selectAll().execute()
  const standing = stage.importKey.id
  return async () => {
    await quiet(stage)
    await world.database.write(async (tx) => {
      await tx.deleteFrom('rateLimit').execute()
      await tx.updateTable('importKey').set({ revokedAt: null, revokedBy: null }).where('id', '=', standing).execute()
      await tx.deleteFrom('presalePermitBuilding').execute()
      await tx.deleteFrom('presalePermit').execute()
      await tx.deleteFrom('supervisedAccount').execute()
      for (const { id, ...person } of persons) await tx.updateTable('person').set(person).where('id', '=', id).execute()
      for (const { id, phoneCipher, phoneHash, phoneErasedAt } of purchasers)
        await tx.updateTable('purchaser').set({ phoneCipher, phoneHash, phoneErasedAt }).where('id', '=', id).execute()
      for (const table of ['paperView', 'paperPage', 'paper'] as const) await tx.deleteFrom(table).execute()
      await tx.deleteFrom('membership').execute()
      await tx.insertInto('membership').values(memberships).execute()
      const journeys = [...new Set(nodes.map(({ journeyId }) => journeyId))]
      await tx.deleteFrom('journeyNode').where('journeyId', 'in', journeys).execute()
      await tx
        .insertInto('journeyNode')
        .values(nodes.map((node) => ({ ...node, received: JSON.stringify(node.received) })))
        .execute()
    })
  }
}
