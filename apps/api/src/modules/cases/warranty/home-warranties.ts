import type { Answer } from '@hub/contracts'
import { civilDate, type CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Database, type PreparedQuery } from '../../../platform/database/database.js'
import { homeDaysJson, type HomeDaysRow } from './home-days.sql.js'
import { WarrantySettings } from './warranty-settings.js'
import { liableFor, type PartRules, warrantyOf } from './warranty.rules.js'
import { basisWords, liableWords, whyUnknown } from './warranty-words.js'

export type PresentedWarranty = Answer<'GET /homes/:homeId/case-form'>['warranties'][number]

/** $1 home. */
const daysSql: PreparedQuery = {
  name: 'home-warranty-days',
  text: `SELECT ${homeDaysJson} AS days FROM home h WHERE h.id = $1`,
}
interface Asked {
  /** The day for which it is asked: of a report, the day it was made. */
  readonly on: CivilDate
  /** What all share, by the place that was named. */
  readonly isShared: boolean
}
type Part = PartRules & { readonly key: string; readonly name: string }

/** The warranty of the parts of a home, and who is liable by it. */
@Injectable()
export class HomeWarranties {
  constructor(
    private readonly database: Database,
    private readonly settings: WarrantySettings,
  ) {}

  async all(homeId: string, on: CivilDate): Promise<PresentedWarranty[]> {
    const [row] = await this.database.prepared<{ days: HomeDaysRow }>(daysSql, [homeId])
    if (!row) return []
    return this.settings.parts(row.days.project).map((part) => this.present(part, row.days, { on, isShared: false }))
  }

  /** Of one part; undefined for a part that nobody knows any more. */
  async one(homeId: string, part: string, asked: Asked): Promise<PresentedWarranty | undefined> {
    const [row] = await this.database.prepared<{ days: HomeDaysRow }>(daysSql, [homeId])
    return row && this.of(row.days, part, asked)
  }

  of(days: HomeDaysRow, key: string, asked: Asked): PresentedWarranty | undefined {
    const part = this.settings.parts(days.project).find((one) => one.key === key)
    return part && this.present(part, days, asked)
  }

  private present(part: Part, days: HomeDaysRow, { on, isShared }: Asked): PresentedWarranty {
    const repaired = days.repaired?.[part.key]
    // What was reported cannot have been repaired before.
    const repairedOn = repaired !== undefined && repaired < on ? civilDate(repaired) : null
    const known = { completedOn: dayOf(days.completedOn), handedOverOn: dayOf(days.handedOverOn) }
    const seasons = this.settings.seasons(days.city)
    const warranty = warrantyOf(part, { ...known, repairedOn, seasons }, on)
    const liable = liableFor(warranty, part, isShared)
    return {
      ...{
        part: part.key,
        name: part.name,
        state: warranty.state,
        until: warranty.until,
        isAtLeast: warranty.isAtLeast,
      },
      ...{ basis: warranty.basis && basisWords(warranty.basis), liable, words: liableWords(warranty, liable) },
      why: warranty.state === 'unknown' ? whyUnknown(warranty) : null,
    }
  }
}

const dayOf = (day: string | null): CivilDate | null => (day === null ? null : civilDate(day))
