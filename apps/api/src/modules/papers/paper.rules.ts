import type { PaperState } from '@hub/contracts'
import { addDays, type CivilDate, civilDate, diffDays } from '@hub/kernel'

/** Who deals with a paper: somebody of the household, or somebody of the project. */
export type Side = 'person' | 'staff'

export interface PaperFacts {
  readonly from: 'customer' | 'developer'
  readonly state: PaperState
  readonly expiresOn: string | null
}

/** Below 0 once the last good day is over. */
export const daysLeft = (expiresOn: string | null, today: CivilDate): number | null =>
  expiresOn === null ? null : diffDays(civilDate(expiresOn), today)

const isOver = ({ expiresOn }: PaperFacts, today: CivilDate): boolean => (daysLeft(expiresOn, today) ?? 0) < 0

/**
 * The project's own papers come from staff at any time; those of the customer from either side until they are accepted,
 * and again once they are out of date.
 */
export function mayAddPage(side: Side, paper: PaperFacts, today: CivilDate): boolean {
  if (paper.from === 'developer') return side === 'staff'
  return paper.state !== 'accepted' || isOver(paper, today)
}

/** A new page of a paper that is out of date begins it anew. */
export const beginsAnew = (paper: PaperFacts, today: CivilDate): boolean =>
  paper.from === 'customer' && paper.state === 'accepted' && isOver(paper, today)

/** Each side takes back its own, as long as it may add. */
export const mayRemovePage = (side: Side, uploader: Side, paper: PaperFacts, today: CivilDate): boolean =>
  side === uploader && mayAddPage(side, paper, today) && !beginsAnew(paper, today)

/** Staff decide on what was brought; an accepted paper may still be sent back. */
export const mayAccept = ({ state }: PaperFacts): boolean => state === 'sent' || state === 'returned'
export const mayReturn = ({ state, from }: PaperFacts): boolean =>
  from === 'customer' && (state === 'sent' || state === 'accepted')

/** How long banks and centres take such papers for fresh; staff say otherwise where the paper does. */
const freshDays: Partial<Record<string, number>> = {
  bank_statement: 90,
  income_certificate: 90,
  fund_statement: 90,
  social_insurance: 90,
}
export function usualEnd(documentKey: string, acceptedOn: CivilDate): CivilDate | null {
  const days = freshDays[documentKey]
  return days === undefined ? null : addDays(acceptedOn, days)
}
