import { aSale, identityNumber, type RawInput } from '../../support/world/index.ts'
import { quiet, type Stage } from './stage.ts'

type Prepare = (stage: Stage) => RawInput | Promise<RawInput>

let rooms = 2000
/** A home sold a moment ago, so that its change of owner touches nobody else on the stage. */
async function justSold(stage: Stage): Promise<{ homeId: string; purchaseId: string }> {
  const { world } = stage
  const room = String(++rooms)
  const buyer = { 手机号: `1370000${room}`, 证件号码: identityNumber(500 + (rooms % 400)) }
  await world.importSales(aSale({ ...buyer, 房号: room, 合同编号: `YX-${room}` }))
  await quiet(stage)
  const { homeId, id } = await world.database.kysely
    .selectFrom('purchase')
    .select(['id', 'homeId'])
    .where('contractNo', '=', `YX-${room}`)
    .executeTakeFirstOrThrow()
  return { homeId, purchaseId: id }
}

export const ownershipRequests: Record<string, Prepare> = {
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
