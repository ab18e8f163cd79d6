import { civilDate } from '@hub/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsOf, readIcs, valueOf } from '../../../../../tests/support/ics.js'
import { writeCalendar } from './write-calendar.js'

const words = fc.string({
  unit: fc.constantFrom('办', '，', '；', ';', ',', '\\', '"', '\n', ':', '🏠', 'a', ' '),
  minLength: 1,
  maxLength: 120,
})

describe('any words', () => {
  it('survive writing and reading, in lines of 75 octets at most', () => {
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 0, max: 9999 }), (name, summary, description, sequence) => {
        const changedAt = new Date('2026-09-16T02:20:00Z')
        const on = civilDate('2026-12-31')
        const event = { uid: 'todo-a-1@service-hub', on, summary, description, sequence, changedAt, alarm: true }
        const calendar = readIcs(writeCalendar({ name, events: [event] }))
        const read = eventsOf(calendar).get(event.uid)
        expect(valueOf(calendar, 'X-WR-CALNAME')).toBe(name)
        expect(read && valueOf(read, 'SUMMARY')).toBe(summary)
        expect(read && valueOf(read, 'DESCRIPTION')).toBe(description)
        expect(read && valueOf(read, 'DTSTART')).toBe('20261231')
        expect(read && valueOf(read, 'DTEND')).toBe('20270101')
        expect(read && valueOf(read, 'LAST-MODIFIED')).toBe('20260916T022000Z')
      }),
    )
  })
})
