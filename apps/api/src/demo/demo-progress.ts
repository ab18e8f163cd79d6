import type { DemoStep } from './demo-step.js'

const done = (node: string, ago: number, more: Partial<DemoStep> = {}): DemoStep => ({
  node,
  ago,
  action: 'complete',
  ...more,
})
const building = (...ago: number[]): DemoStep[] =>
  ['groundbreaking', 'ground_level', 'topping_out', 'facade', 'construction_completed']
    .slice(0, ago.length)
    .map((node, i) => done(node, ago[i] ?? 0))

/** How far the towers are, for the neighbours. */
export const builtSoFar: DemoStep[] = [...building(420, 300), { node: 'topping_out', action: 'update', plannedIn: 30 }]

/** What staff did after the import, by room: the stories that the demo tells. */
export const demoProgress: Record<string, DemoStep[]> = {
  // Combined loan: both loans in approval, the bank waits for her.
  '1602': [
    ...building(420, 300),
    { node: 'topping_out', action: 'update', plannedIn: 30, note: '上月连续降雨，封顶比计划晚 9 天，交付日期不变' },
    done('commercial_application', 20, { received: [] }),
    done('fund_application', 12),
    {
      node: 'commercial_approval',
      action: 'update',
      turn: 'customer',
      todo: '补交近 6 个月流水',
      dueIn: 2,
      note: '银行退回流水：缺最近两个月，补齐后继续审',
    },
    { node: 'fund_approval', action: 'update', dueIn: 3 },
  ],
  // Paid in full, about to be handed over, later than promised.
  '801': [
    ...building(650, 500, 330, 120, 30),
    done('pre_registration', 640),
    done('completion_filing', 5),
    done('area_settlement', 2),
    { node: 'maintenance_fund', action: 'update', turn: 'customer', todo: '交首期维修资金', dueIn: 10 },
  ],
  // Finished home, fund loan refused.
  '1103': [
    done('fund_application', 30),
    {
      node: 'fund_approval',
      action: 'refuse',
      ago: 3,
      reason: '近一年有两次逾期',
      note: '公积金中心没有批：近一年有两次信用卡逾期',
      turn: 'customer',
      todo: '选换银行贷款或补材料复议',
      dueIn: 7,
    },
  ],
  // The owner of three homes.
  '1201': [
    ...building(420, 300),
    done('commercial_application', 80),
    done('commercial_approval', 55),
    done('mortgage_pre_registration', 30),
  ],
  '602': [done('maintenance_fund', 150), done('handover', 120), done('deed_tax', 90), done('deed', 60)],
}
