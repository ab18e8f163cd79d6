import type { Answer } from '@hub/contracts'
import { civilDateIn } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { FileViews } from '../../platform/storage/index.js'
import { caseClocks } from './case-history.rules.js'
import { type CaseCardRow, historyOf, presentCard, presentEvent, type WholeCaseRow } from './case-row.js'
import { CaseSettings } from './case-settings.js'
import { presentClock } from './present-clock.js'
import { presentWork } from './work/present-work.js'
import { HomeWarranties } from './warranty/home-warranties.js'

type Whole = Omit<Answer<'GET /staff/cases/:caseId'>, 'projectId' | 'home' | 'returnVisit' | 'allowedActions'>

/** A whole case as customers and staff both see it: card, clocks at this moment, history. */
@Injectable()
export class PresentCase {
  constructor(
    private readonly settings: CaseSettings,
    private readonly warranties: HomeWarranties,
    private readonly files: FileViews,
    private readonly clock: Clock,
  ) {}

  /**
   * @param sees which rows of the history the reader may read
   * @param readerId the person or the member of staff
   */
  of(row: WholeCaseRow, sees: 'all' | 'what-is-not-internal', readerId: string): Whole {
    const { history, homeId, promisedOn, preferredTimes, liable } = row
    const now = this.clock.now()
    const clocks = caseClocks(historyOf(history), (promise) => this.settings.target(promise), now)
    const events = history
      .filter(({ internal }) => sees === 'all' || !internal)
      .map((one) => presentEvent(one, readerId, this.files))
    return {
      ...presentCard(cardOf(row)),
      ...{ homeId, promisedOn, answeredAt: now.toISOString() },
      ...{ preferredTimes, liable, warranty: this.warranty(row) },
      ...presentWork(row),
      photos: events[0]?.photos ?? [],
      clocks: clocks.map(presentClock),
      events: events.toReversed(),
    }
  }

  /** As on the day of the report: what was in warranty then stays so. */
  private warranty({ homeDays, part, categoryKey, place, openedAt }: WholeCaseRow): Whole['warranty'] {
    if (part === null || homeDays === null) return null
    const asked = { on: civilDateIn(openedAt), isShared: this.settings.isShared(categoryKey, place) }
    return this.warranties.of(homeDays, part, asked) ?? null
  }
}

function cardOf(row: WholeCaseRow): CaseCardRow {
  const { id, number, kind, category, place, words, state, severity, openedAt, dueAt } = row
  const { officer, team, engineer } = row
  return { id, number, kind, category, place, words, state, severity, openedAt, officer, team, engineer, dueAt }
}
