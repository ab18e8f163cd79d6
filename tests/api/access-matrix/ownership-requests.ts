import { aSale, identityNumber, type RawInput } from '../../support/world/index.ts'
import { phones, quiet, type Stage, tokensOf } from './stage.ts'

type Prepare = (stage: Stage) => RawInput | Promise<RawInput>

let rooms = 2000
interface Sold {
  readonly homeId: string
  readonly purchaseId: string
  readonly room: string
  readonly lastSix: string
}

/** A home sold a moment ago, so that its change of owner touches nobody else on the stage. */
async function justSold(stage: Stage): Promise<Sold> {
  const { world } = stage
  const room = String(++rooms)
  const identity = identityNumber(500 + (rooms % 400))
  const buyer = { 手机号: `1370000${room}`, 证件号码: identity }
  await world.importSales(aSale({ ...buyer, 房号: room, 合同编号: `YX-${room}` }))
  await quiet(stage)
  const { homeId, id } = await world.database.kysely
    .selectFrom('purchase')
    .select(['id', 'homeId'])
    .where('contractNo', '=', `YX-${room}`)
    .executeTakeFirstOrThrow()
  return { homeId, purchaseId: id, room, lastSix: identity.slice(-6) }
}

/** Its owner calls and names somebody who has an account. */
const naming = ({ homeId, room, lastSix }: Sold) => ({
  params: { homeId },
  body: { position: 1, contractNo: `YX-${room}`, lastSix, phone: phones['other'] ?? '', reason: '业主来电' },
  headers: { 'idempotency-key': crypto.randomUUID() },
})

export const ownershipRequests: Record<string, Prepare> = {
  'POST /homes/claims (of a contract without phone)': async (stage) => {
    const { purchaseId, room, lastSix } = await justSold(stage)
    const nothing = { phoneErasedAt: stage.world.clock.now(), phoneHash: `erased ${room}` }
    const db = stage.world.database.kysely
    await db.updateTable('purchaser').set(nothing).where('purchaseId', '=', purchaseId).execute()
    return { body: { contractNo: `YX-${room}`, lastSix } }
  },
  'POST /staff/homes/:homeId/buyers/:position/phone (of one just sold)': async (stage) => {
    const { homeId, room, lastSix } = await justSold(stage)
    return {
      params: { homeId, position: '1' },
      body: { phone: `1360000${room}`, proof: { by: 'identity', lastSix }, reason: '手机丢失' },
      headers: { 'idempotency-key': crypto.randomUUID() },
    }
  },
  'POST /staff/homes/:homeId/proxies (of one just sold)': async (stage) => naming(await justSold(stage)),
  'POST /staff/homes/:homeId/proxies/:memberId/end (of one just sold)': async (stage) => {
    const sold = await justSold(stage)
    const head = stage.world.client({ token: (await tokensOf(stage, 'head')).accessToken })
    const { params, body } = naming(sold)
    const { proxies } = await head('POST /staff/homes/:homeId/proxies', { params, body })
    return { params: { ...params, memberId: proxies[0]?.memberId ?? '' }, body: { reason: '业主来电取消' } }
  },
  'GET /staff/homes': () => ({ query: { q: '1602' } }),
  'GET /staff/homes/:homeId/ownership': ({ homeId }) => ({ params: { homeId } }),
  'POST /staff/homes/:homeId/ownership-changes (of one just sold)': async (stage) => {
    const { homeId, purchaseId } = await justSold(stage)
    return {
      params: { homeId },
      body: {
        ...{ purchaseId, kind: 'withdrawal', on: '2026-09-16', reason: '协商退房', owners: [], contractNo: null },
        paymentWay: null,
      },
      headers: { 'idempotency-key': crypto.randomUUID() },
    }
  },
}
