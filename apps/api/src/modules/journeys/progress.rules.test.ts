import { fileURLToPath } from 'node:url'
import { homeStageLabels } from '@hub/contracts/vocabulary'
import { civilDate } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { readConfiguredJourneys } from './configured-journeys.js'
import { headline, runningNodes } from './headline.rules.js'
import type { NodeRecord } from './journey.types.js'
import { recordKnownDates } from './known-dates.rules.js'
import { beginJourney } from './node-settling.rules.js'
import { countProgress, nodePhases, reachedStage, ringSegments } from './progress.rules.js'

const folder = fileURLToPath(new URL('../../../../../config/journeys', import.meta.url))
const found = readConfiguredJourneys(folder).find(({ key }) => key === 'presale.combined_loan')
if (found === undefined) throw new Error('no template')
const template = found

const begun = beginJourney(template, civilDate('2026-08-02'))
const dated = (dates: Record<string, string>): NodeRecord[] => {
  const civil = Object.fromEntries(Object.entries(dates).map(([key, day]) => [key, civilDate(day)]))
  const { changed } = recordKnownDates(
    template,
    begun,
    { done: civil, handoverDueOn: null },
    new Set(),
    civilDate('2026-09-16'),
  )
  return begun.map((record) => changed.find(({ key }) => key === record.key) ?? record)
}
const withNode = (records: readonly NodeRecord[], key: string, change: Partial<NodeRecord>): NodeRecord[] =>
  records.map((record) => (record.key === key ? { ...record, ...change } : record))

/** The buyer of the pictures, on 16 September 2026: both loans in approval. */
const inApproval = dated({
  subscription: '2026-08-02',
  fund_eligibility: '2026-08-05',
  signing: '2026-08-09',
  filing: '2026-08-24',
  commercial_application: '2026-08-27',
  fund_application: '2026-09-04',
  ground_level: '2026-07-01',
})
const asked = withNode(inApproval, 'commercial_approval', { turn: 'customer', todo: '补交近 6 个月流水' })
const finished = dated(Object.fromEntries(template.nodes.map(({ key }) => [key, '2026-09-01'])))

describe('progress', () => {
  it('counts the steps of the home, not those of the building', () => {
    expect(countProgress(template, asked)).toEqual({ done: 6, total: 18, percent: 33 })
    expect(countProgress(template, begun)).toEqual({ done: 0, total: 18, percent: 0 })
    expect(countProgress(template, finished)).toEqual({ done: 18, total: 18, percent: 100 })
  })

  it('leaves out what this buyer does not need', () => {
    expect(countProgress(template, withNode(asked, 'area_settlement', { state: 'skipped' })).total).toBe(17)
  })

  it('draws one ring segment per step', () => {
    const ring = ringSegments(template, asked)
    expect(ring.slice(0, 9)).toEqual([...Array<string>(6).fill('done'), 'yours', 'others', 'later'])
    expect(ring).toHaveLength(18)
  })

  it('tells now, next and later apart', () => {
    const phase = (records: NodeRecord[], key: string) =>
      nodePhases(template, records)[template.nodes.findIndex((node) => node.key === key)]
    expect(phase(asked, 'filing')).toBe('done')
    expect(phase(asked, 'fund_approval')).toBe('now')
    expect(phase(asked, 'mortgage_pre_registration')).toBe('next')
    expect(phase(asked, 'commercial_payout')).toBe('later')
    expect(phase(withNode(asked, 'fund_approval', { state: 'refused' }), 'fund_approval')).toBe('now')
    const early = withNode(begun, 'fund_eligibility', { state: 'skipped' })
    expect(phase(early, 'signing')).toBe('next')
  })

  it('names the stage as people do', () => {
    const label = (records: NodeRecord[]) => {
      const stage = reachedStage(template, records)
      return stage && homeStageLabels[stage]
    }
    expect(label(begun)).toBeNull()
    expect(label(dated({ subscription: '2026-08-02' }))).toBe('已认购')
    expect(label(asked)).toBe('已签约')
    expect(label(dated({ handover: '2026-09-01' }))).toBe('已交付')
    expect(label(dated({ deed_tax: '2026-09-01' }))).toBe('已交付')
    expect(label(finished)).toBe('产证已办')
  })
})

describe('the headline', () => {
  it("says the buyer's own first, whatever else runs", () => {
    expect(headline(template, asked)).toBe('贷款审批中，等您补交近 6 个月流水')
    const fund = withNode(inApproval, 'fund_approval', { turn: 'customer', todo: '补签字' })
    expect(headline(template, fund)).toBe('公积金贷款审批中，等您补签字')
    expect(runningNodes(template, asked).map(({ node }) => node.key)).toEqual([
      'commercial_approval',
      'fund_approval',
      'topping_out',
    ])
  })

  it('puts the one due first before the other', () => {
    const both = withNode(asked, 'fund_approval', { turn: 'customer', todo: '补签字', dueOn: civilDate('2026-09-18') })
    expect(headline(template, both)).toBe('公积金贷款审批中，等您补签字')
  })

  it('names the third party that is at work', () => {
    expect(headline(template, dated({ signing: '2026-08-09' }))).toBe('合同备案中，住建部门在办')
    expect(headline(template, inApproval)).toBe('贷款审批中，银行在办')
  })

  it('falls back to the building while the home waits for it', () => {
    const waiting = dated({ mortgage_pre_registration: '2026-09-10', ground_level: '2026-07-01' })
    expect(headline(template, waiting)).toBe('主体结构施工中，开发商在办')
  })

  it('tells a refusal plainly', () => {
    const refused = withNode(asked, 'fund_approval', { state: 'refused', turn: 'developer' })
    expect(headline(template, withNode(refused, 'commercial_approval', { turn: 'bank' }))).toBe(
      '公积金审批没有通过，开发商在跟进',
    )
    const own = withNode(asked, 'commercial_approval', { state: 'refused', todo: '和服务官商量下一步' })
    expect(headline(template, own)).toBe('商贷审批没有通过，等您和服务官商量下一步')
  })

  it('ends when the home has nothing left', () => {
    expect(headline(template, finished)).toBe('全部办完了，产证已办好')
  })
})
