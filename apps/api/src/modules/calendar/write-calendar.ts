import { addDays, type CivilDate } from '@hub/kernel'
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { CalendarEvent } from './calendar-events.js'

const product = { company: 'Service Hub', product: 'Home Calendar', language: 'ZH' }
const hour = 3600
/** 9:00 of the day before and of the day itself, counted from the midnight an all-day event begins with. */
const reminders = [-15 * hour, 9 * hour]

/** Days have no zone: the library reads a `Date` without one in UTC. */
const day = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`)

/** An iCalendar text (RFC 5545; name, zone and refresh as Apple, Google and Outlook know them). */
export function writeCalendar({ name, events }: { name: string; events: readonly CalendarEvent[] }): string {
  const calendar = ical({
    ...{ prodId: product, method: ICalCalendarMethod.PUBLISH, ttl: 6 * hour },
    // The library's own `name` is written without escapes: a comma in a project's name would break it.
    x: { 'X-WR-CALNAME': name, 'X-WR-TIMEZONE': 'Asia/Shanghai' },
  })
  for (const { uid, on, summary, description, sequence, changedAt, alarm } of events) {
    const event = calendar.createEvent({
      ...{ id: uid, summary, description, sequence, allDay: true, start: day(on), end: day(addDays(on, 1)) },
      ...{ stamp: changedAt, lastModified: changedAt, transparency: ICalEventTransparency.TRANSPARENT },
    })
    if (!alarm) continue
    for (const trigger of reminders) {
      const time = trigger < 0 ? { triggerBefore: -trigger } : { triggerAfter: trigger }
      event.createAlarm({ type: ICalAlarmType.display, description: summary, ...time })
    }
  }
  return calendar.toString()
}
