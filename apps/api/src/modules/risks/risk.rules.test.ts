import { fileURLToPath } from 'node:url'
import { addDays, type CivilDate, civilDate, fen } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { RiskRulesFile } from './risk-rules.schema.js'
import { readRiskRules } from './risk-rules.js'
import { evaluate } from './risk.rules.js'
import type { RiskFacts, RiskNode } from './risk.types.js'

const rules = readRiskRules(fileURLToPath(new URL('../../../../../config', import.meta.url)))
const today = civilDate('2026-09-16')

const node = (over: Partial<RiskNode>): RiskNode => ({
  ...{ key: 'commercial_approval', name: '商业贷款审批', scope: 'home', loan: true, state: 'active', turn: 'bank' },
  ...{ todo: '等银行审批', dueOn: null, plannedOn: null, startedOn: null, usualMost: null, legalEnd: null },
  ...{ missing: [], expiring: [], ifItFails: '可以换银行。', ...over },
})
const of = (facts: Partial<RiskFacts>, on: CivilDate = today) =>
  evaluate(rules, { nodes: [], handover: null, payments: [], ...facts }, on)
/** `rule severity` of each, and the next day. */
const told = (facts: Partial<RiskFacts>, on?: CivilDate) => {
  const { held, nextOn } = of(facts, on)
  return [...held.map(({ ruleKey, severity }) => `${ruleKey} ${String(severity)}`), nextOn]
}
const at = (days: number): CivilDate => addDays(today, days)

describe('a step with a day', () => {
  const yours = { nodes: [node({ turn: 'customer', todo: '补交流水', dueOn: today, missing: ['银行流水'] })] }

  it('warns of papers 7, 3 and 1 days before, and is graver each time', () => {
    expect(told(yours, at(-8))).toEqual([at(-7)])
    expect(told(yours, at(-7))).toEqual(['document_missing 1', at(-3)])
    expect(told(yours, at(-3))).toEqual(['document_missing 2', at(-1)])
    expect(told(yours, at(0))).toEqual(['document_missing 3', at(1)])
  })

  it('is overdue from the day after, and urgent a week later', () => {
    expect(told(yours, at(1))).toEqual(['node_overdue_yours 2', at(8)])
    expect(told(yours, at(8))).toEqual(['node_overdue_yours 3', null])
    expect(of(yours, at(1)).held[0]).toMatchObject({
      ...{ title: '商业贷款审批还等您一步，原定9月16日', actor: 'customer', deadline: today },
      action: '补交流水。已经办了，或者时间上有困难，请告诉服务官，我们一起改日子。',
    })
  })

  it('asks nothing of the customer where somebody else is late', () => {
    const { held } = of({ nodes: [node({ dueOn: today })] }, at(1))
    expect(held).toMatchObject([
      { ruleKey: 'node_overdue', action: null, actor: 'bank', subject: 'commercial_approval' },
    ])
    expect(held[0]?.means).toBe('银行还没有办完，后面的步骤可能跟着顺延。您该做的都做了。')
  })

  it('says nothing of papers while it is not the customer who is to bring them', () => {
    expect(told({ nodes: [node({ dueOn: at(1), missing: ['借款合同'] })] })).toEqual([at(2)])
  })
})

describe('a paper', () => {
  const until = { key: 'income_certificate', name: '收入证明', expiresOn: today }

  it('that runs out is told a week before, and graver once it has', () => {
    const facts = { nodes: [node({ expiring: [until] })] }
    expect(told(facts, at(-8))).toEqual([at(-7)])
    expect(told(facts, at(-7))).toEqual(['document_expires 1', at(1)])
    expect(told(facts, at(1))).toEqual(['document_expires 2', null])
    expect(of(facts).held[0]).toMatchObject({
      ...{ title: '收入证明的有效期到9月16日', subject: 'commercial_approval/income_certificate' },
      ...{ nodeKey: 'commercial_approval', deadline: today, actor: 'customer' },
    })
  })

  it('is asked for at the step that comes next too, which is itself not late', () => {
    const next = node({ state: 'next', turn: 'customer', dueOn: today, missing: ['身份证'], expiring: [until] })
    expect(told({ nodes: [next] })).toEqual(['document_missing 3', 'document_expires 1', at(1)])
    expect(told({ nodes: [next] }, at(1))).toEqual(['document_expires 2', null])
  })
})

describe('a step that takes long', () => {
  it('is measured by the law where there is one', () => {
    const legalEnd = { on: today, days: 15, source: '《住房公积金管理条例》第二十六条' }
    const slow = { nodes: [node({ turn: 'fund_centre', startedOn: at(-60), usualMost: 15, legalEnd })] }
    expect(told(slow, at(-3))).toEqual([at(-2)])
    expect(told(slow, at(-2))).toEqual(['legal_limit 1', at(1)])
    expect(told(slow, at(1))).toEqual(['legal_limit 2', at(15)])
    expect(of(slow).held[0]?.means).toContain('《住房公积金管理条例》第二十六条给的时间是 15 天，公积金中心还没有办完')
  })

  it('otherwise by what is usual', () => {
    const slow = { nodes: [node({ startedOn: at(-25), usualMost: 25 })] }
    expect(told(slow, at(3))).toEqual([at(4)])
    expect(told(slow, at(4))).toEqual(['node_slow 1', at(21)])
    expect(of(slow, at(4)).held[0]).toMatchObject({ title: '商业贷款审批比通常慢', deadline: null })
  })

  it('of the building by its plan', () => {
    const built = node({ key: 'topping_out', name: '主体封顶', scope: 'building', turn: 'developer', plannedOn: today })
    expect(told({ nodes: [built] })).toEqual([at(1)])
    expect(of({ nodes: [built] }, at(1)).held[0]?.title).toBe('主体封顶比计划的9月16日晚')
  })
})

it('a refusal is urgent at once, and says what can be done', () => {
  const { held, nextOn } = of({ nodes: [node({ state: 'refused', turn: 'customer' })] })
  expect(held).toMatchObject([{ ruleKey: 'loan_refused', severity: 3, action: '可以换银行。', actor: 'customer' }])
  expect(nextOn).toBeNull()
  expect(told({ nodes: [node({ state: 'refused', loan: false })] })).toEqual(['node_refused 2', null])
})

const due = { id: 'p', purpose: 'price', name: '第 2 期房款', left: fen(18_600_000), dueOn: today } as const

it('a payment is told 7, 3 and 1 days before, and as overdue after its day', () => {
  const plan = { payments: [due] }
  expect(told(plan, at(-8))).toEqual([at(-7)])
  expect(told(plan, at(-7))).toEqual(['payment_due 1', at(-3)])
  expect(told(plan, at(-2))).toEqual(['payment_due 2', at(-1)])
  expect(told(plan, at(0))).toEqual(['payment_due 3', at(1)])
  expect(told(plan, at(1))).toEqual(['payment_overdue 2', at(8)])
  expect(of(plan, at(-7)).held[0]).toMatchObject({ title: '第 2 期房款9月16日前付，¥186,000.00', subject: 'p' })
})

it('a charge and a repayment have words of their own; whether a repayment came, only the bank knows', () => {
  const words = (purpose: 'charge' | 'repayment', days: number) =>
    of({ payments: [{ ...due, purpose }] }, at(days)).held.map(({ ruleKey, action }) => `${ruleKey} ${String(action)}`)
  expect(words('charge', 0)[0]).toMatch(/^charge_due .*不要交给个人/u)
  expect(words('charge', 1)[0]).toMatch(/^charge_overdue/u)
  expect(words('repayment', 0)[0]).toMatch(/^repayment_due .*还款卡/u)
  expect(words('repayment', 1)).toEqual([])
})

it('a handover that will be late is told from the day that it will be', () => {
  const handover = { nodeKey: 'handover', dueOn: at(30), lateFrom: at(2) }
  expect(told({ handover })).toEqual([at(2)])
  expect(told({ handover }, at(2))).toEqual(['handover_late 2', null])
  expect(told({ handover: { ...handover, lateFrom: null } })).toEqual([null])
})

describe('the file of rules', () => {
  const [rule] = rules

  it('blames nobody', () => {
    for (const { title, means, action } of rules)
      expect(`${title}${means}${action ?? ''}`).not.toMatch(/违约|拖欠|逾期|责任|怪您|必须|后果/u)
  })

  const faults = (over: object) => RiskRulesFile.safeParse({ rules: [{ ...rule, ...over }] }).error?.issues[0]?.message

  it('is refused with a blank that nothing fills', () => {
    expect(faults({ title: '{payment}到期' })).toBe('a rule of kind node-due knows no {payment}')
  })

  it('is refused with steps out of order, or an end before them', () => {
    const severity = 'notice'
    expect(faults({ steps: [{ daysLeft: 1, severity }, { daysLeft: 3, severity }] })).toBe('steps: daysLeft must fall') // prettier-ignore
    expect(faults({ untilDaysLeft: 2 })).toBe('untilDaysLeft lies before a step')
  })

  it('is refused when a key stands twice', () => {
    expect(RiskRulesFile.safeParse({ rules: [rule, rule] }).error?.issues[0]?.message).toBe('a key stands twice')
  })
})
