import { describe, expect, it } from 'vitest'
import { daysBehindContract, partyWords, ringDate, ringTitle, withoutLateHandover } from './home-words.ts'
import type { CurrentNode, Progress } from './home-words.ts'

const today = '2026-09-16'
const node: CurrentNode = {
  key: 'commercial_approval',
  name: '商业贷款审批',
  shortName: '商贷审批',
  turn: 'customer',
  todo: '补交近 6 个月流水',
  dueOn: '2026-09-18',
  expectedOn: '2026-09-22',
}
const progress: Progress = {
  done: 6,
  total: 18,
  percent: 33,
  headline: '',
  segments: [],
  current: [node],
  handoverOn: '2028-06-18',
  handoverRange: null,
  deedRange: null,
  handedOver: false,
  deedOn: '2028-09-08',
  deedDone: false,
  handoverDueOn: '2028-06-30',
}

describe('a running step', () => {
  it('of the reader says what to do and until when', () => {
    expect(partyWords(node, today)).toEqual({
      kind: 'yours',
      tag: '轮到您',
      title: '补交近 6 个月流水',
      detail: '9月18日前',
    })
  })

  it('of a third party names it', () => {
    const fund = { ...node, name: '公积金审批', turn: 'fund_centre', dueOn: '2026-09-19' } as const
    expect(partyWords(fund, today)).toMatchObject({ kind: 'third', tag: '公积金中心在办', detail: '最迟9月19日办好' })
  })

  it('of ours has no tag', () => {
    const ours = { ...node, turn: 'developer', dueOn: null } as const
    expect(partyWords(ours, today)).toMatchObject({ kind: 'ours', tag: '', detail: '我们在办，预计9月22日办好' })
  })
})

describe('the ring', () => {
  it('is the short name of the step', () => {
    expect(ringTitle(progress)).toBe('商贷审批')
  })

  it('does not call a journey finished that waits for the building', () => {
    expect(ringTitle({ ...progress, current: [] })).toBe('等工程')
    expect(ringTitle({ ...progress, current: [], done: 18 })).toBe('全部办完')
  })

  it.each([
    [{}, { label: '预计交付', date: '2028年6月18日' }],
    [{ handedOver: true }, { label: '预计拿产证', date: '2028年9月8日' }],
    [
      { handedOver: true, deedDone: true },
      { label: '产证已办', date: '2028年9月8日' },
    ],
    [{ handoverOn: null }, undefined],
  ])('with %j shows the next of the two days', (change, shown) => {
    expect(ringDate({ ...progress, ...change }, today)).toEqual(shown)
  })
})

it.each([
  [{}, 0],
  [{ handoverOn: '2028-07-09' }, 9],
  [{ handoverOn: '2028-07-09', handedOver: true }, 0],
  [{ handoverDueOn: null }, 0],
])('with %j the handover is %d days behind the contract', (change, days) => {
  expect(daysBehindContract({ ...progress, ...change })).toBe(days)
})

describe('warnings beside a delay that was told', () => {
  const risk = (ruleKey: string) => ({ ruleKey }) as Parameters<typeof withoutLateHandover>[0]['items'][number]

  it('leaves out the late handover, and counts without it', () => {
    const { items, total } = withoutLateHandover({ items: [risk('handover_late'), risk('papers')], total: 3 })
    expect([items.map(({ ruleKey }) => ruleKey), total]).toEqual([['papers'], 2])
  })

  it('leaves the others alone', () => {
    expect(withoutLateHandover({ items: [risk('papers')], total: 1 }).total).toBe(1)
  })
})
