import { expect, it } from 'vitest'
import { journeySentences } from './journey-sentences.ts'
import type { JourneyScreen } from './use-journey.ts'

const approval: JourneyScreen['nodes'][number] = {
  ...{ key: 'commercial_approval', name: '商业贷款审批', shortName: '商贷审批', lane: 'main', dependsOn: [] },
  ...{ joinWords: null, phase: 'now', state: 'active', turn: 'customer', todo: '补交近 6 个月流水' },
  ...{ dueOn: '2026-09-18', plannedOn: null, actualOn: null, expectedOn: '2026-09-21', daysLate: 0, note: null },
}
const screen: JourneyScreen = {
  home: {
    ...{
      id: '1',
      projectName: '云栖澜庭',
      label: '3 幢 2 单元 1602',
      stageLabel: '已签约',
      role: 'owner',
      until: null,
    },
  },
  progress: {
    ...{ done: 6, total: 18, percent: 33, headline: '贷款审批中', segments: [] },
    current: [{ ...approval, expectedOn: '2026-09-21' }],
    ...{ handoverOn: '2028-06-18', handoverRange: null, handedOver: false, handoverDueOn: '2028-06-30' },
    ...{ deedOn: '2028-09-08', deedRange: null, deedDone: false },
  },
  ...{ saleKind: 'presale', paymentWay: 'combined_loan', nodes: [approval], delays: [], today: '2026-09-16' },
}

it('says how far it is, what runs, and the two days that everybody asks for', () => {
  expect(journeySentences(screen)).toEqual([
    '18 步走完 6 步，商贷审批在办。',
    '商业贷款审批，补交近 6 个月流水，还剩 2 天。',
    '预计交付在2028年6月18日。',
    '预计拿产证在2028年9月8日。',
  ])
})

it('tells what is done as done', () => {
  const progress = { ...screen.progress, current: [], done: 18, handedOver: true, deedDone: true }
  expect(journeySentences({ ...screen, progress })).toEqual([
    '18 步全部办完。',
    '已经交付，是2028年6月18日。',
    '产证已经办好，是2028年9月8日。',
  ])
})
