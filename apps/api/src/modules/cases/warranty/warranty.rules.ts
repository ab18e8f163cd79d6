import type { LiableParty, WarrantyState } from '@hub/contracts'
import { addMonths, type CivilDate } from '@hub/kernel'
import { endOfSeasons } from './seasons.rules.js'
import type { SeasonSpan, WarrantyLength } from './warranty.schema.js'

/** A period that is granted, and by which text. */
export interface Granted {
  readonly length: WarrantyLength
  readonly source: string
}
export interface PartRules {
  readonly fromCompletion: Granted | null
  readonly fromHandover: Granted | null
  /** What the project's booklet grants from the handover. */
  readonly booklet: (Granted & { readonly restartsAfterRepair: boolean }) | null
  readonly afterwards: LiableParty
}
export interface HomeDays {
  /** 竣工验收合格. */
  readonly completedOn: CivilDate | null
  /** 实际交付 or 视为交付. */
  readonly handedOverOn: CivilDate | null
  /** Of this part, the last time. */
  readonly repairedOn: CivilDate | null
  readonly seasons: readonly SeasonSpan[]
}
export type WarrantyBasis = Granted & { readonly from: CivilDate; readonly since: 'completion' | 'handover' | 'repair' }
export interface Warranty {
  readonly state: WarrantyState
  readonly until: CivilDate | null
  readonly isAtLeast: boolean
  readonly basis: WarrantyBasis | null
  readonly missing: readonly ('completion' | 'handover')[]
}

/**
 * `end = max(completion acceptance + §40 period, handover + minimum of 1998, handover + booklet period)` (journeys.md,
 * "Warranty per part"). A day that is not on record can only make it later: what runs by the others runs, what has ended by
 * them is not known.
 */
export function warrantyOf(rules: PartRules, days: HomeDays, today: CivilDate): Warranty {
  const { completedOn, handedOverOn, repairedOn, seasons } = days
  const claims = [
    { granted: rules.fromCompletion, from: completedOn, since: 'completion' as const },
    { granted: rules.fromHandover, from: handedOverOn, since: 'handover' as const },
    { granted: rules.booklet, from: handedOverOn, since: 'handover' as const },
  ].flatMap(({ granted, ...claim }) => (granted ? [{ ...claim, granted }] : []))
  const missing = [...new Set(claims.flatMap(({ from, since }) => (from === null ? [since] : [])))]
  const ends = claims.flatMap(({ granted, from, since }) =>
    from === null ? [] : [ending(granted, from, since, seasons)],
  )
  if (rules.booklet?.restartsAfterRepair === true && repairedOn !== null)
    ends.push(ending(rules.booklet, repairedOn, 'repair', seasons))
  const last = ends.reduce<(typeof ends)[number] | null>(
    (max, one) => (max && max.until >= one.until ? max : one),
    null,
  )
  const isAtLeast = missing.length > 0
  if (last && last.until >= today) return { state: 'running', until: last.until, isAtLeast, basis: last.basis, missing }
  if (isAtLeast || !last) return { state: 'unknown', until: null, isAtLeast: false, basis: null, missing }
  return { state: 'ended', until: last.until, isAtLeast, basis: last.basis, missing }
}

function ending(
  { length, source }: Granted,
  from: CivilDate,
  since: WarrantyBasis['since'],
  seasons: readonly SeasonSpan[],
): { until: CivilDate; basis: WarrantyBasis } {
  return { until: endOf(length, from, seasons), basis: { length, source, from, since } }
}

function endOf(length: WarrantyLength, from: CivilDate, seasons: readonly SeasonSpan[]): CivilDate {
  if ('years' in length) return addMonths(from, length.years * 12)
  if ('months' in length) return addMonths(from, length.months)
  return endOfSeasons(from, length.seasons, seasons)
}

/**
 * Who is liable (product.md D12): the developer as long as the warranty runs, and also until it is known whether it does;
 * afterwards whom the part names, but never one owner for what all share.
 */
export function liableFor(warranty: Warranty, { afterwards }: PartRules, isShared: boolean): LiableParty {
  if (warranty.state !== 'ended') return 'developer'
  return isShared && afterwards === 'owner' ? 'maintenance_fund' : afterwards
}
