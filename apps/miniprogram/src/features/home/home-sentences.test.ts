import { expect, it } from 'vitest'
import { homeSentences } from './home-sentences.ts'

type Screen = Parameters<typeof homeSentences>[0]
const today = '2026-09-16'
const screen: Screen = {
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
    ...{ done: 6, total: 18, percent: 33, headline: '贷款审批中，等您补交近 6 个月流水', segments: [] },
    current: [
      {
        ...{ key: 'commercial_approval', name: '商业贷款审批', shortName: '商贷审批', turn: 'customer' },
        ...{ todo: '补交近 6 个月流水', dueOn: '2026-09-18', expectedOn: '2026-09-22' },
      },
    ],
    ...{ handoverOn: '2028-06-18', handoverRange: null, handedOver: false, handoverDueOn: '2028-06-30' },
    ...{ deedOn: '2028-09-08', deedRange: null, deedDone: false },
  },
  money: null,
  risks: { items: [], total: 0 },
  delay: null,
  cases: [],
  officer: { name: '周宁', phone: '13900000100', title: '服务官' },
  homes: [],
  today,
}

it('says what happens, whose turn it is and by when, and the next of the two days', () => {
  expect(homeSentences(screen)).toEqual([
    '贷款审批中，等您补交近 6 个月流水。',
    '轮到您，补交近 6 个月流水，9月18日前。',
    '预计交付，2028年6月18日。',
  ])
})

it('names neither home nor people', () => {
  const said = homeSentences(screen).join('')
  for (const secret of ['1602', '云栖澜庭', '周宁', '139']) expect(said).not.toContain(secret)
})

it('tells of a delay once, before what waits', () => {
  const delay = { ...{ id: '1', nodeKey: 'handover', nodeName: '交付' }, newOn: '2028-08-01', isAnswered: false }
  expect(homeSentences({ ...screen, delay: { ...delay } })[1]).toBe('交付改到2028年8月1日。')
})

it('has nothing to say of a home without a purchase', () => {
  expect(homeSentences({ ...screen, progress: null })).toEqual([])
})
