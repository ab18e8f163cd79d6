import type { Api } from '@hub/contracts'
import { EvaluateRisks } from '../../../apps/api/src/modules/risks/index.js'
import { smallPdf } from '../../support/pictures-to-send.ts'
import {
  aSale,
  claim,
  identityNumber,
  join,
  journeyOf,
  linInMidLoan,
  openLogIn,
  openWorld,
  recordMoney,
  sendFile,
  type World,
} from '../../support/world/index.ts'

interface Member {
  readonly id: string
  token: string
  api: Api
}

/** A home full of its owner: money, papers, a delay answered, a risk, a calendar, a household, an open invitation. */
export interface FormerHousehold {
  readonly world: World
  readonly staff: Api
  readonly homeId: string
  readonly purchaseId: string
  readonly journeyId: string
  /** By who they were in the household. */
  readonly people: Record<'owner' | 'coOwner' | 'family' | 'tenant', Member>
  /** Ids that the former pages handed out, by the names of path parameters. */
  readonly ids: Record<string, string>
  readonly calendarPath: string
  readonly invitationToken: string
  /** What nobody after them may read, whatever page it would be on. */
  readonly secrets: readonly string[]
}

const phones = { owner: '13800000001', coOwner: '13800000011', family: '13800000012', tenant: '13800000013' }

export async function formerHousehold(): Promise<FormerHousehold> {
  const world = await openWorld({ settings: { LOG_LEVEL: 'silent' } })
  const second = { 共有人2: '周明远', 共有人2手机号: phones.coOwner, 共有人2证件号码: identityNumber(11) }
  await world.importSales(aSale(second))
  const staff = await world.staff('chief', 'service_manager', '云栖澜庭')
  await linInMidLoan(staff)
  const owner = await member(world, phones.owner)
  const homeId = await claim(owner.api, 1)
  const coOwner = await member(world, phones.coOwner)
  await claim(coOwner.api, 11)
  const family = await entering(await join(world, owner.api, homeId, phones.family))
  const tenant = await entering(await join(world, owner.api, homeId, phones.tenant, '2027-12-31'))
  const people = { owner, coOwner, family, tenant }
  const params = { homeId }
  await recordMoney(
    world,
    '1602',
    [{ name: '首付', amount: 894_000_00, dueOn: '2026-08-09' }],
    [{ paidOn: '2026-08-09', amount: 844_000_00, receiptNo: 'YX20260809003' }],
  )
  const paper = { ...params, nodeKey: 'commercial_application', documentKey: 'bank_statement' }
  const route = 'POST /homes/:homeId/papers/:nodeKey/:documentKey/pages'
  await sendFile(world.url, owner.token, route, paper, smallPdf('流水'))
  await owner.api('PUT /homes/:homeId/guides/pack/:item', {
    params: { homeId, item: 'school_deed' },
    body: { ticked: true },
  })
  const journeyId = (await journeyOf(staff, '1602')).id
  const delayId = await told(world, staff, journeyId)
  const delay = { params: { homeId, delayId }, body: { choice: 'compensation' as const } }
  await owner.api('PUT /homes/:homeId/delays/:delayId/choice', delay)
  const leak = { kind: 'repair', categoryKey: 'leak', place: '卫生间', words: '吊顶在滴水', photoIds: [] } as const
  const { id: caseId } = await owner.api('POST /homes/:homeId/cases', { params, body: { ...leak, photoIds: [] } })
  const calendar = await owner.api('POST /homes/:homeId/calendar', { params })
  const { id: invitationId, token } = await owner.api('POST /homes/:homeId/invitations', {
    params,
    body: { role: 'family' },
  })
  world.clock.passDays(3)
  await world.get(EvaluateRisks).execute([journeyId])
  // Days later: everybody has logged in anew.
  for (const person of Object.values(people)) {
    person.token = (await openLogIn(world, { personId: person.id })).accessToken
    person.api = world.client({ token: person.token })
  }
  return {
    ...{ world, homeId, journeyId, people, calendarPath: calendar.path, invitationToken: token },
    staff: await world.staff('chief', 'service_manager', '云栖澜庭'),
    ...(await traces(world, homeId, { delayId, invitationId, caseId })),
  }
}

async function member(world: World, phone: string): Promise<Member> {
  const token = await world.customerToken(phone)
  const api = world.client({ token })
  return { id: (await api('GET /me')).id, token, api }
}

/** Tokens come later. */
const entering = async (api: Api): Promise<Member> => ({ id: (await api('GET /me')).id, token: '', api })

async function told(world: World, staff: Api, journeyId: string): Promise<string> {
  const place = { projectId: await world.projectId('云栖澜庭'), journeyId, nodeKey: 'handover', newOn: '2028-09-10' }
  const { seen } = await staff('POST /staff/delays/preview', { body: place })
  const words = { cause: '连续降雨', choices: ['wait' as const, 'compensation' as const], answerUntil: '2027-06-30' }
  return (await staff('POST /staff/delays', { body: { ...place, ...words, seen } })).id
}

async function traces(world: World, homeId: string, known: { delayId: string; invitationId: string; caseId: string }) {
  const db = world.database.kysely
  const first = (table: 'risk' | 'payment' | 'paymentPlanItem' | 'paperPage' | 'purchase' | 'journey' | 'storedFile') =>
    db.selectFrom(table).select('id').executeTakeFirstOrThrow()
  const [risk, payment, item, page, purchase, journey, file] = await Promise.all([
    ...([first('risk'), first('payment'), first('paymentPlanItem'), first('paperPage')] as const),
    ...([first('purchase'), first('journey'), first('storedFile')] as const),
  ])
  const members = await db.selectFrom('membership').select(['id', 'personId']).where('homeId', '=', homeId).execute()
  const ids = {
    homeId,
    riskId: risk.id,
    paymentId: payment.id,
    pageId: page.id,
    memberId: members[0]?.id ?? '',
    ...known,
  }
  const rows = [risk, payment, item, page, purchase, journey, file].map(({ id }) => id)
  const people = members.flatMap(({ id, personId }) => [id, personId])
  const words = [
    '林*',
    '林静',
    '周**',
    'YX-0001',
    'YX2026',
    '84400000',
    '89400000',
    '298000000',
    '缺最近两个月',
    '补交',
    '连续降雨',
    '吊顶在滴水',
  ]
  const masked = Object.values(phones).map((phone) => `${phone.slice(0, 3)}****${phone.slice(-4)}`)
  const secrets = [...rows, ...people, ...Object.values(known), ...words, ...masked]
  return { ids, purchaseId: purchase.id, secrets }
}
