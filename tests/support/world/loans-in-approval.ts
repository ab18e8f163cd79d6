import type { Api, Received } from '@hub/contracts'
import type { World } from './world.ts'
import { aSale } from './sales.ts'

type Action = Omit<Received<'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions'>['body'], 'version'>

/** The project of the tests, and a person whose name on the contract is long. */
export const buyer = { phone: '13800000001', lastSix: aSale()['证件号码']?.slice(-6) ?? '', room: '1602' }

/** Staff act on a node of the journey of one room, as the console does. */
export async function actOnRoom(staff: Api, room: string, nodeKey: string, body: Action): Promise<void> {
  const { items } = await staff('GET /staff/journeys', { query: { q: room } })
  const journeyId = items[0]?.id ?? ''
  const { nodes } = await staff('GET /staff/journeys/:journeyId', { params: { journeyId } })
  const version = nodes.find(({ key }) => key === nodeKey)?.version ?? -1
  await staff('POST /staff/journeys/:journeyId/nodes/:nodeKey/actions', {
    params: { journeyId, nodeKey },
    body: { ...body, version },
  })
}

/** 16 September 2026: both loans in approval, the bank waits for her. The story of the design's pictures. */
export async function bothLoansInApproval(world: World): Promise<Api> {
  await world.importSales(aSale())
  const staff = await world.staff('zhou', 'service_manager')
  const act = (node: string, body: Action) => actOnRoom(staff, buyer.room, node, body)
  const late = { reason: '按实际日期补录' }
  await act('groundbreaking', { action: 'complete', on: '2025-03-01' })
  await act('ground_level', { action: 'complete', on: '2025-07-20' })
  await act('topping_out', { action: 'update', plannedOn: '2026-11-06', note: '8 月连续降雨，封顶比计划晚 9 天' })
  await act('commercial_application', { action: 'complete', on: '2026-08-27', ...late })
  await act('fund_application', { action: 'complete', on: '2026-09-04', ...late })
  await act('commercial_approval', {
    action: 'update',
    turn: 'customer',
    todo: '补交近 6 个月流水',
    dueOn: '2026-09-18',
    note: '银行 9 月 14 日退回：缺 7 月和 8 月',
  })
  await act('fund_approval', { action: 'update', dueOn: '2026-09-19' })
  return staff
}
