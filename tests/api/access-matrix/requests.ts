import type { Sent } from '@hub/contracts'
import { FileAddresses, StoredFiles } from '../../../apps/api/src/platform/storage/index.js'
import {
  aSale,
  identityNumber,
  type RawInput,
  recordMoney,
  salesCsv,
  testPassword,
  uploadSales,
} from '../../support/world/index.ts'
import { importKeyRequests } from './import-key-requests.ts'
import { messageRequests } from './message-requests.ts'
import { constructionRequests } from './construction-requests.ts'
import { ownershipRequests } from './ownership-requests.ts'
import { paperRequests } from './paper-requests.ts'
import { sharingRequests } from './sharing-requests.ts'
import { phones, quiet, type Stage, tokensOf } from './stage.ts'
import { delayRequests } from './delay-requests.ts'

/** A request that succeeds for everybody who may make it. */
export type Prepare = (stage: Stage, persona: string) => RawInput | Promise<RawInput>

const consents = [{ purpose: 'service', version: 1 }]
const key = () => ({ 'idempotency-key': crypto.randomUUID() })
let number = 0
/** A phone that nobody has used yet. */
const freshPhone = (): string => `139${String(++number).padStart(8, '0')}`

async function smsCode({ world }: Stage, phone: string): Promise<{ phone: string; code: string }> {
  const before = (await world.sandbox.smsCodes(phone)).length
  await world.client()('POST /sms-codes', { body: { phone } })
  return { phone, code: await world.sandbox.smsCode(phone, before + 1) }
}

async function invitation(stage: Stage): Promise<{ id: string; token: string }> {
  const owner = stage.world.client({ token: (await tokensOf(stage, 'owner')).accessToken })
  return owner('POST /homes/:homeId/invitations', { params: { homeId: stage.homeId }, body: { role: 'family' } })
}

async function stewardsImport(stage: Stage): Promise<RawInput> {
  const { accessToken } = await tokensOf(stage, 'steward')
  const { body } = await uploadSales(stage.world.url, accessToken, file)
  return { params: { importId: body.id } }
}
const file = salesCsv([aSale({ 房号: '1602', 证件号码: identityNumber(1), 合同编号: 'YX-1602' })])

const node =
  (nodeKey: string, body: object): Prepare =>
  async ({ world, journeyId }) => {
    const stored = await world.database.kysely
      .selectFrom('journeyNode')
      .select('version')
      .where('journeyId', '=', journeyId)
      .where('key', '=', nodeKey)
      .executeTakeFirst()
    return { params: { journeyId, nodeKey }, body: { version: stored?.version ?? 0, ...body }, headers: key() }
  }
const manyHomes =
  (isWhole: boolean, isChange: boolean): Prepare =>
  async (stage) => {
    const { world, journeyId } = stage
    const filter = { projectId: await world.projectId('云栖澜庭'), building: '3' }
    const selection = isWhole ? { filter } : { journeyIds: [journeyId] }
    const body = { selection, nodeKey: 'filing', action: 'update' as const, note: '已联系', reason: '统一说明' }
    if (!isChange) return { body }
    const head = world.client({ token: (await tokensOf(stage, 'head')).accessToken })
    const { seen } = await head('POST /staff/journeys/bulk/preview', { body })
    return { body: { ...body, seen }, headers: key() }
  }

/** An address as a page of somebody who may see the file has it. */
const signedFile: Prepare = async ({ world }) => {
  const fileId = await world.get(StoredFiles).keep({
    ...{ projectId: null, purpose: 'test', contentType: 'image/jpeg', content: Buffer.from('bytes') },
    creator: { kind: 'system', id: null },
  })
  const address = new URL(world.get(FileAddresses).of({ fileId, size: 'full', name: '' }), world.url)
  return { params: { fileId }, query: Object.fromEntries(address.searchParams) }
}
/** To as many homes as the persona reaches. */
const broadcast: Prepare = async (stage, persona) => {
  const reaches = ['admin', 'manager', 'away', 'head'].includes(persona)
  const staff = stage.world.client({ token: (await tokensOf(stage, reaches ? persona : 'head')).accessToken })
  const { total } = await staff('GET /staff/risk-broadcasts/audience')
  const words = {
    severity: 'notice',
    title: '银行放款变慢',
    means: '这几天放款比平时晚。',
    action: null,
    actor: 'bank',
  }
  const days = { deadline: null, until: '2026-12-31' }
  return { body: { ...words, ...days, filter: {}, expected: total }, headers: key() }
}
const home: Prepare = ({ homeId }) => ({ params: { homeId } })
const nothing: Prepare = () => ({})
const member =
  (whose: (persona: string) => string): Prepare =>
  ({ homeId, memberIds }, persona) => ({
    params: { homeId, memberId: memberIds[whose(persona)] ?? memberIds['owner'] ?? '' },
  })

/** By the titles of the policy. */
export const requests: Record<string, Prepare> = {
  'GET /about': nothing,
  'POST /sessions/wechat': async ({ world }) => ({ body: { code: await world.sandbox.loginCode('openid'), consents } }),
  'POST /sms-codes': () => ({ body: { phone: freshPhone() } }),
  'POST /sessions/sms': async (stage) => ({ body: { ...(await smsCode(stage, freshPhone())), consents } }),
  'POST /sessions/refresh': async (stage) => ({
    body: { refreshToken: (await tokensOf(stage, 'owner')).refreshToken },
  }),
  'DELETE /sessions/current': nothing,
  'DELETE /sessions': nothing,
  'GET /me': nothing,
  'POST /me/phone/wechat': async ({ world }, persona) => ({
    body: { code: await world.sandbox.phoneCode(phones[persona] ?? freshPhone()) },
  }),
  'POST /me/phone/sms': async (stage, persona) => ({ body: await smsCode(stage, phones[persona] ?? freshPhone()) }),
  'POST /me/phone/change': async (stage) => ({ body: { to: { by: 'sms', ...(await smsCode(stage, freshPhone())) } } }),
  'PUT /me/consents/:purpose': () => ({ params: { purpose: 'marketing' }, body: { version: 1 } }),
  'DELETE /me/consents/:purpose': () => ({ params: { purpose: 'marketing' } }),

  'GET /me/export': nothing,
  'POST /me/export': async ({ world }) => {
    const running = world.database.kysely.selectFrom('dataExport').select('id').where('state', '=', 'running')
    // The copy of the one before is written by a job: whoever is refused must find it finished.
    while ((await running.execute()).length > 0) await new Promise((resolve) => setTimeout(resolve, 25))
    return { body: {} }
  },
  'GET /me/deletion': nothing,
  'POST /me/deletion': async (stage, persona) => {
    const phone = phones[persona]
    return { body: { proof: { by: 'sms', code: phone ? (await smsCode(stage, phone)).code : '000000' } } }
  },

  'GET /homes': nothing,
  'POST /homes/:homeId/claim (sold to owner, not bound yet)': ({ unboundHomeId }) => ({
    params: { homeId: unboundHomeId },
    body: { proof: 'identity', lastSix: identityNumber(1).slice(-6) },
  }),
  'GET /homes/:homeId/members': home,
  'POST /homes/:homeId/invitations': ({ homeId }) => ({ params: { homeId }, body: { role: 'family' }, headers: key() }),
  'DELETE /homes/:homeId/invitations/:invitationId': async (stage) => ({
    params: { homeId: stage.homeId, invitationId: (await invitation(stage)).id },
  }),
  'DELETE /homes/:homeId/invitations/:invitationId (by own home)': async (stage) => ({
    params: { homeId: stage.otherHomeId, invitationId: (await invitation(stage)).id },
  }),
  'DELETE /homes/:homeId/members/:memberId (some family member)': async (stage) => {
    const { token } = await invitation(stage)
    const aunt = await stage.world.customer(freshPhone())
    const { id: homeId } = await aunt('POST /invitations/:token/accept', { params: { token } })
    const { items } = await aunt('GET /homes/:homeId/members', { params: { homeId } })
    return { params: { homeId, memberId: items[0]?.id ?? '' } }
  },
  'DELETE /homes/:homeId/members/:memberId (the caller)': member((persona) => persona),
  'DELETE /homes/:homeId/members/:memberId (the owner)': member(() => 'owner'),
  'GET /invitations/:token': async (stage) => ({ params: { token: (await invitation(stage)).token } }),
  'POST /invitations/:token/accept': async (stage) => ({ params: { token: (await invitation(stage)).token } }),

  ...ownershipRequests,
  'GET /home-screen': nothing,
  'GET /home-screen (of the home)': ({ homeId }) => ({ query: { homeId } }),
  'GET /homes/:homeId/journey': home,
  'GET /homes/:homeId/journey/nodes/:nodeKey': ({ homeId }) => ({ params: { homeId, nodeKey: 'filing' } }),
  'GET /homes/:homeId/risks': home,
  'GET /homes/:homeId/risks/:riskId': ({ homeId, riskId }) => ({ params: { homeId, riskId } }),

  'GET /agenda': nothing,
  'GET /homes/:homeId/calendar': home,
  'POST /homes/:homeId/calendar': home,
  'DELETE /homes/:homeId/calendar': home,
  'GET /homes/:homeId/guides': home,
  'PUT /homes/:homeId/guides/pack/:item': ({ homeId }) => ({
    params: { homeId, item: 'school_deed' },
    body: { ticked: true },
  }),
  'GET /homes/:homeId/handbook.pdf': home,
  'GET /calendars/:token.ics': async (stage) => {
    const owner = stage.world.client({ token: (await tokensOf(stage, 'owner')).accessToken })
    const { path } = await owner('POST /homes/:homeId/calendar', { params: { homeId: stage.homeId } })
    return { params: { token: /([\w-]+)\.ics$/.exec(path)?.[1] ?? '' } }
  },

  'GET /homes/:homeId/money': home,
  'GET /homes/:homeId/payments/:paymentId': ({ homeId, paymentId }) => ({ params: { homeId, paymentId } }),
  'GET /homes/:homeId/safety': home,

  'POST /staff/sessions': () => ({ body: { login: 'officer', password: testPassword } }),
  'POST /staff/sessions/refresh': async (stage) => ({
    body: { refreshToken: (await tokensOf(stage, 'officer')).refreshToken },
  }),
  'DELETE /staff/sessions/current': nothing,
  'DELETE /staff/sessions': nothing,
  'GET /staff/me': nothing,

  'GET /staff/projects': nothing,
  'GET /staff/journeys': nothing,
  'GET /staff/journeys/:journeyId': ({ journeyId }) => ({ params: { journeyId } }),
  'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions': node('filing', { action: 'update', note: '已联系' }),
  'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions (skip)': node('area_settlement', {
    action: 'skip',
    reason: '不需要',
  }),
  'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions (reopen)': node('filing', {
    action: 'reopen',
    reason: '录错',
  }),
  ...delayRequests,
  'POST /staff/journeys/bulk/nodes': ({ journeyId }) => ({ body: { selection: { journeyIds: [journeyId] } } }),
  'POST /staff/journeys/bulk/preview': manyHomes(false, false),
  'POST /staff/journeys/bulk/preview (of a whole building)': manyHomes(true, false),
  'POST /staff/journeys/bulk/changes': manyHomes(false, true),
  'POST /staff/journeys/bulk/changes (of a whole building)': manyHomes(true, true),

  'GET /staff/journeys/:journeyId/money': ({ journeyId }) => ({ params: { journeyId } }),
  'POST /staff/journeys/:journeyId/plan-items': ({ journeyId }) => ({
    params: { journeyId },
    body: {
      ...{ version: 0, name: '尾款', payer: 'customer', purpose: 'price', amount: 100, dueOn: null, dueNode: null },
      ...{ dueDays: 0, reason: '补录' },
    },
    headers: key(),
  }),
  'POST /staff/journeys/:journeyId/payments': ({ journeyId }) => ({
    params: { journeyId },
    body: {
      ...{ paidOn: '2026-08-09', amount: 100, payer: 'customer', purpose: 'price', means: 'transfer' },
      ...{ receiptNo: null, supervised: null, reason: '补录' },
    },
    headers: key(),
  }),
  'POST /staff/journeys/:journeyId/payments/:paymentId/reversal (of one just made)': async (stage) => {
    await recordMoney(stage.world, '1602', [], [{ paidOn: '2026-08-10', amount: ++number }])
    const made = await stage.world.database.kysely
      .selectFrom('payment')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    return { params: { journeyId: stage.journeyId, paymentId: made.id }, body: { reason: '录错' }, headers: key() }
  },
  'GET /staff/projects/:projectId/safety': ({ projectId }) => ({ params: { projectId } }),
  'POST /staff/projects/:projectId/permits': ({ projectId, buildingId }) => ({
    params: { projectId },
    body: { version: 0, number: '售许字 1 号', issuedOn: null, buildingIds: [buildingId], reason: '登记' },
    headers: key(),
  }),
  'POST /staff/projects/:projectId/accounts': ({ projectId, buildingId }) => ({
    params: { projectId },
    body: {
      ...{ version: 0, buildingId, bank: '江城银行', accountName: '云栖置业', accountNumber: '12345678' },
      ...{ since: '2024-05-20', reason: '登记' },
    },
    headers: key(),
  }),

  'GET /staff/risk-broadcasts': nothing,
  'GET /staff/risk-broadcasts/choices': nothing,
  'GET /staff/risk-broadcasts/audience': nothing,
  'POST /staff/risk-broadcasts': broadcast,
  'POST /staff/risk-broadcasts/:broadcastId/end': async (stage) => {
    const staff = stage.world.client({ token: (await tokensOf(stage, 'admin')).accessToken })
    const { body } = (await broadcast(stage, 'admin')) as { body: Sent<'POST /staff/risk-broadcasts'>['body'] }
    const { id } = await staff('POST /staff/risk-broadcasts', { body })
    await quiet(stage)
    return { params: { broadcastId: id }, body: { words: '不再需要' } }
  },

  'POST /staff/imports': () => {
    const form = new FormData()
    form.set('file', new Blob([file]), '合同.csv')
    return { body: form }
  },
  'GET /staff/imports': nothing,
  'GET /staff/imports/:importId (of steward)': stewardsImport,
  'GET /staff/imports/:importId/rows (of steward)': stewardsImport,
  'GET /staff/imports/:importId/faults.xlsx (of steward)': stewardsImport,
  'GET /staff/import-templates/:kind': () => ({ params: { kind: 'sales' } }),
  'POST /staff/imports/:importId/recheck (of steward)': stewardsImport,
  'PUT /staff/imports/:importId/cells (of steward)': async (stage) => {
    const { accessToken } = await tokensOf(stage, 'steward')
    const { body } = await uploadSales(stage.world.url, accessToken, salesCsv([aSale({ 手机号: '138' })]))
    const cell = { row: 2, column: '手机号', value: '13800000001' }
    return { params: { importId: body.id }, body: { version: body.version, ...cell } }
  },
  'POST /staff/imports/:importId/commit (of steward)': stewardsImport,
  'POST /staff/imports/:importId/discard (of steward)': stewardsImport,
  'POST /staff/imports/:importId/cancel (of steward)': stewardsImport,
  'POST /staff/imports/:importId/undo (of steward)': async (stage) => ({
    ...(await stewardsImport(stage)),
    body: { reason: '导错了楼盘' },
  }),
  ...importKeyRequests,
  ...paperRequests,
  'GET /files/:fileId': signedFile,
  ...messageRequests,
  ...constructionRequests,
  ...sharingRequests,
}
