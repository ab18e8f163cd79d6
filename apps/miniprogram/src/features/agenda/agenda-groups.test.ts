import { describe, expect, it } from 'vitest'
import { agendaGroups, type AgendaItem } from './agenda-groups'

const item = (on: string | null, kind: AgendaItem['kind'] = 'todo'): AgendaItem => ({
  ...{
    homeId: 'h',
    home: '3 幢 1602',
    projectName: '云栖澜庭',
    kind,
    title: on ?? '—',
    on,
    amount: null,
    nodeKey: null,
  },
})
const titles = (today: string, ...items: AgendaItem[]) =>
  agendaGroups(items, today).map((group) => [group.title, group.items.map(({ on }) => on)])

describe('the groups of the agenda', () => {
  it('end the week on Sunday and the month on its last day', () => {
    const days = ['2026-09-15', '2026-09-16', '2026-09-20', '2026-09-21', '2026-09-30', '2026-10-01']
    expect(titles('2026-09-16', ...days.map((day) => item(day)))).toEqual([
      ['已过期', ['2026-09-15']],
      ['今天', ['2026-09-16']],
      ['本周', ['2026-09-20']],
      ['本月', ['2026-09-21', '2026-09-30']],
      ['以后', ['2026-10-01']],
    ])
  })

  it('put a week that runs into the next month under the week', () => {
    expect(titles('2026-09-30', item('2026-10-02'))).toEqual([['本周', ['2026-10-02']]])
  })

  it('tell what may be done now from money without a day', () => {
    expect(titles('2026-09-16', item(null, 'payment'), item(null)).map(([title]) => title)).toEqual([
      '现在就可以办',
      '日期还没定',
    ])
  })
})
