import type { MemberRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { digest } from '../../platform/crypto/fingerprint.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { RateLimits } from '../../platform/limits/rate-limits.js'
import { homeLabel, seesPurchase } from '../homes/index.js'
import { datedMoments, JourneyTemplates, journeyView, nodeRecords, type NodeRow } from '../journeys/index.js'
import { OpenItems } from '../money/index.js'
import { type CalendarEvent, calendarEvents, paymentEvents } from './calendar-events.js'
import { writeCalendar } from './write-calendar.js'
import { feedSql } from './feed.sql.js'

interface Row {
  id: string
  lastReadAt: Date | null
  homeId: string
  project: string
  building: string
  unit: string
  room: string
  role: MemberRole | null
  journeyId: string | null
  templateId: string | null
  begunAt: Date | null
  handoverDueOn: string | null
  nodes: NodeRow[] | null
  changeCount: number | null
  plan: Record<string, number> | null
  changes: Record<string, string> | null
}

/** Applications ask every hour or so; this leaves room for several devices. */
const reads = { hits: 120, seconds: 3600 }
/** Wrong tokens from one address. */
const guesses = { hits: 30, seconds: 600 }
const hourMs = 3_600_000

@Injectable()
export class FeedQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly openItems: OpenItems,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** The feed as iCalendar text. @throws DomainError `calendar.not_found`, `request.too_many` */
  async text(token: string, address: string): Promise<string> {
    const [row] = await this.database.prepared<Row>(feedSql, [digest(token), this.clock.today()])
    if (!row) {
      await this.limits.hit(`calendar-guess:${address}`, guesses)
      throw new DomainError('calendar.not_found')
    }
    await this.limits.hit(`calendar:${row.id}`, reads)
    await this.noteReading(row)
    return writeCalendar({ name: `${row.project} ${homeLabel(row)}`, events: await this.events(row) })
  }

  /** Nothing for those without access: a calendar then drops what it showed. */
  private async events(row: Row): Promise<CalendarEvent[]> {
    const { role, journeyId, templateId, begunAt, nodes } = row
    if (!role || !seesPurchase(role) || !journeyId || !templateId || !begunAt || !nodes) return []
    const template = await this.templates.byId(templateId)
    const view = journeyView(template, nodeRecords(template, nodes), this.clock.today(), row.handoverDueOn)
    const changes = Object.entries(row.changes ?? {}).map(([key, at]) => [key, new Date(at)] as const)
    const history = { begunAt, changeCount: row.changeCount ?? 0, changes: Object.fromEntries(changes) }
    const items = await this.openItems.ofJourneys([journeyId])
    return [
      ...calendarEvents(journeyId, datedMoments(view), history, view.today),
      ...paymentEvents(items, row.plan ?? {}, history, view.today),
    ]
  }

  /** To the hour, so that asking again costs no write. */
  private async noteReading({ id, lastReadAt }: Row): Promise<void> {
    const now = this.clock.now()
    if (lastReadAt && now.getTime() - lastReadAt.getTime() < hourMs) return
    await this.database.apart.updateTable('calendarFeed').set({ lastReadAt: now }).where('id', '=', id).execute()
  }
}
