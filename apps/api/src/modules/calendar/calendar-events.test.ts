import { civilDate, fen } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import type { DatedMoment } from '../journeys/index.js'
import type { OpenItem } from '../money/index.js'
import { calendarEvents, paymentEvents } from './calendar-events.js'

const begunAt = new Date('2026-08-02T01:00:00Z')
const history = { begunAt, changeCount: 3, changes: { filing: new Date('2026-09-01T03:00:00Z') } }
const deed: DatedMoment = {
  ...{ kind: 'milestone', nodeKey: 'deed', nodeName: '领产证', turn: null, title: '预计拿到产证' },
  ...{ on: civilDate('2028-09-18'), predicted: true, source: null },
}
const on = (day: string) => calendarEvents('j', [deed], history, civilDate(day))[0]

describe('events', () => {
  it('of predicted days count on with the days, so that a moved day wins', () => {
    expect(on('2026-09-16')).toMatchObject({ sequence: 48, changedAt: new Date('2026-09-15T16:00:00Z') })
    expect(on('2026-09-17')?.sequence).toBe(49)
    expect(on('2026-09-17')?.uid).toBe(on('2026-09-16')?.uid)
  })

  it('of planned days count on from where they were when predicted', () => {
    const planned = { ...deed, predicted: false }
    const events = calendarEvents('j', [planned], { ...history, changeCount: 4 }, civilDate('2026-09-16'))
    expect(events[0]).toMatchObject({ sequence: 49, uid: on('2026-09-16')?.uid })
  })

  it('of payments name no amount, and leave out what banks pay and what has no day', () => {
    const item = {
      ...{
        journeyId: 'j',
        itemId: 'i',
        number: 1,
        name: '第二期房款',
        payer: 'customer' as const,
        purpose: 'price' as const,
      },
      ...{ amount: fen(100_00), rest: fen(100_00), dueOn: civilDate('2026-10-01'), state: 'due' as const, daysLate: 0 },
    } as const
    const items: OpenItem[] = [item, { ...item, itemId: 'b', payer: 'bank' }, { ...item, itemId: 'n', dueOn: null }]
    const events = paymentEvents(items, { i: 3 }, history, civilDate('2026-09-16'))
    expect(events).toEqual([
      expect.objectContaining({ uid: 'payment-i@service-hub', summary: '付款：第二期房款', sequence: 51, alarm: true }),
    ])
    expect(JSON.stringify(events)).not.toMatch(/100/)
  })
})
