import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseKind, CaseSeverity } from '@hub/contracts'
import { businessCalendar } from '@hub/kernel/business-calendar'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Environment } from '../../platform/config/environment.js'
import type { ClockTarget } from './clocks/clock.types.js'
import { type Counting, minute, serviceHours, wallClock } from './clocks/counting.rules.js'
import { CasesFile, Promised } from './promises.schema.js'

/**
 * Reads `cases.json` of a folder such as `config`, at boot and in tests.
 * @throws Error that names every fault
 */
export function readCaseSettings(folder: string): CasesFile {
  const file = join(folder, 'cases.json')
  const parsed = CasesFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** What can be reported, and what is promised for it. */
@Injectable()
export class CaseSettings {
  readonly categories: CasesFile['categories']
  readonly places: readonly string[]
  /** Within which somebody calls after few stars. */
  readonly returnHours: number
  private readonly publicPlaces: readonly string[]
  private readonly promises: CasesFile['promises']
  private readonly openHours: Counting

  constructor(environment: Environment) {
    const {
      categories,
      places,
      publicPlaces,
      promises,
      returnVisit,
      serviceHours: hours,
    } = readCaseSettings(environment.CONFIG_DIR)
    this.categories = categories
    this.places = places
    this.publicPlaces = publicPlaces
    this.returnHours = returnVisit.hours
    this.promises = promises
    const openHours = { opens: minutesOf(hours.opens), closes: minutesOf(hours.closes) }
    this.openHours = serviceHours(businessCalendar(), openHours)
  }

  /** What all share: other homes of the building may have reported the same. */
  isShared(categoryKey: string, place: string): boolean {
    const isSharedPart = this.categories.find(({ key }) => key === categoryKey)?.part === 'shared'
    return isSharedPart || this.publicPlaces.includes(place)
  }

  /** What is promised from now on for a case of this kind. */
  promised(kind: CaseKind, severity: CaseSeverity): Promised[] {
    const found = this.promises.filter(({ kinds, severities }) => kinds.includes(kind) && severities.includes(severity))
    return found.map((promise) => Promised.parse(promise))
  }

  /** A promise as the clocks take it. */
  target({ clock, hours, counting, pausedFor, steps }: Promised): ClockTarget {
    return {
      name: clock,
      within: hours * 60 * minute,
      counting: counting === 'wall-clock' ? wallClock : this.openHours,
      pausedFor,
      steps: steps.map(({ at, tell }) => ({ at, key: tell })),
    }
  }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
