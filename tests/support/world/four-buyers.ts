import type { Api } from '@hub/contracts'
import { aBuyer, act, completeAll, journeyOf } from './journeys.ts'
import { openLogIn, type Tokens } from './log-in.ts'
import { actOnRoom } from './loans-in-approval.ts'
import { aSale, identityNumber } from './sales.ts'
import type { World } from './world.ts'

/** Phones and running identity numbers of the four buyers whom the product is shown with. */
export const fourBuyers = {
  lin: { phone: '13800000001', identity: 1 },
  chen: { phone: '13800000002', identity: 2 },
  zhao: { phone: '13800000003', identity: 3 },
  sun: { phone: '13800000004', identity: 4 },
} as const
export type Buyer = keyof typeof fourBuyers

/** Sells six homes of one project to the four of them; staff who may do everything there. */
export async function soldToFour(world: World): Promise<Api> {
  const three = { 客户姓名: '孙伟', 手机号: fourBuyers.sun.phone, 证件号码: identityNumber(4), 单元: '1单元' }
  await world.importSales(
    aSale(),
    aSale({
      ...{ 单元: '1单元', 房号: '801', 客户姓名: '陈建国', 手机号: fourBuyers.chen.phone, 证件号码: identityNumber(2) },
      ...{ 合同编号: 'YX-0002', 付款方式: '全款', 认购日期: '2024-10-16', 网签日期: '2024-10-22' },
      ...{ 备案日期: '2024-11-09', 合同交付日期: '2026-10-06' },
    }),
    aSale({
      ...{ 楼栋: '5幢', 单元: '1单元', 房号: '1103', 客户姓名: '赵敏', 手机号: fourBuyers.zhao.phone },
      ...{ 证件号码: identityNumber(3), 合同编号: 'YX-0003', 房屋性质: '现房', 付款方式: '公积金' },
      合同交付日期: '2026-12-15',
    }),
    aSale({ ...three, 房号: '1201', 合同编号: 'YX-0004', 付款方式: '商业贷款' }),
    aSale({ ...three, 房号: '1202', 合同编号: 'YX-0005', 付款方式: '分期', 备案日期: '' }),
    aSale({ ...three, 楼栋: '5幢', 房号: '602', 合同编号: 'YX-0006', 房屋性质: '现房', 付款方式: '全款' }),
  )
  return world.staff('chief', 'service_manager', '云栖澜庭')
}

/** 期房, combined loan: both applications are in, and the bank waits for her bank statements. */
export async function linInMidLoan(staff: Api): Promise<void> {
  const begun = await completeAll(staff, await journeyOf(staff, '1602'), {
    ...{ commercial_application: '2026-08-27', fund_application: '2026-09-04' },
  })
  await act(staff, begun, 'commercial_approval', {
    ...{ action: 'update', turn: 'customer', todo: '补交近 6 个月流水', dueOn: '2026-09-18', note: '缺最近两个月' },
  })
}

/** 期房, paid in full: built and filed, before a handover that is later than the contract says. */
export async function chenBeforeHandover(staff: Api): Promise<void> {
  await completeAll(staff, await journeyOf(staff, '801'), {
    ...{ groundbreaking: '2024-12-01', ground_level: '2025-05-01', topping_out: '2025-10-21', facade: '2026-05-19' },
    ...{ construction_completed: '2026-08-17', pre_registration: '2024-12-15', completion_filing: '2026-09-11' },
    area_settlement: '2026-09-14',
  })
}

/** What the later handover is told with. */
export const chensDelay = { plannedOn: '2026-11-26', note: '园区景观收尾晚了' }
export const delayChensHandover = (staff: Api): Promise<void> =>
  actOnRoom(staff, '801', 'handover', { action: 'update', ...chensDelay })

/** 现房, fund loan: the centre has refused. */
export async function zhaoRefused(staff: Api): Promise<void> {
  const applied = await completeAll(staff, await journeyOf(staff, '1103'), { fund_application: '2026-08-28' })
  await act(staff, applied, 'fund_approval', {
    ...{ action: 'refuse', on: '2026-09-13', reason: '近一年有两次逾期', note: '公积金中心没有批' },
    ...{ turn: 'customer', todo: '选换银行贷款或补材料复议', dueOn: '2026-09-23' },
  })
}

/** The buyer with every home bound: client, ids of the homes by room. */
export const bound = (world: World, buyer: Buyer): ReturnType<typeof aBuyer> =>
  aBuyer(world, fourBuyers[buyer].phone, fourBuyers[buyer].identity)

/** One buyer with the homes bound. */
export interface Story {
  buyer: Api
  /** Ids by room. */
  homes: Record<string, string>
}

export async function storyOf(world: World, buyer: Buyer): Promise<Story> {
  const { api, homes } = await bound(world, buyer)
  return { buyer: api, homes }
}

/** Tokens of the one who has bound this home, or rents it, as a phone keeps them. */
export async function tokensOf(world: World, homeId: string, role: 'owner' | 'tenant' = 'owner'): Promise<Tokens> {
  const { personId } = await world.database.kysely
    .selectFrom('membership')
    .select('personId')
    .where('homeId', '=', homeId)
    .where('role', '=', role)
    .executeTakeFirstOrThrow()
  return openLogIn(world, { personId })
}
