import type { SharingState } from '@hub/contracts'
import { addDays, type CivilDate } from '@hub/kernel'

/** The days of an entry, and whether it was ended before the last of them. */
export interface EntryTerm {
  readonly validFrom: string
  readonly validUntil: string
  readonly isEnded: boolean
}

const longestDays = 3 * 365

export function entryState({ validFrom, validUntil, isEnded }: EntryTerm, today: CivilDate): SharingState {
  if (isEnded) return 'ended'
  if (today > validUntil) return 'expired'
  return today < validFrom ? 'upcoming' : 'valid'
}

/** Why nothing can be exported under an entry today; null: it can. */
export function invalidWords(term: EntryTerm, today: CivilDate): string | null {
  const words: Record<SharingState, string | null> = {
    upcoming: `登记从 ${term.validFrom} 起生效，现在还不能导出`,
    valid: null,
    expired: `登记在 ${term.validUntil} 到期了，要继续提供请重新登记，并重新征得客户同意`,
    ended: '登记已经终止，不能再导出',
  }
  return words[entryState(term, today)]
}

/** What is wrong with the days of a new entry; null: nothing. Nobody consents for longer than three years ahead. */
export function daysFault(validFrom: CivilDate, validUntil: CivilDate, today: CivilDate): string | null {
  if (validUntil < validFrom) return '截止日期不能早于开始日期'
  if (validUntil < today) return '截止日期已经过了'
  const latest = addDays(validFrom, longestDays)
  return validUntil > latest ? `一次最多登记三年，截止日期最晚 ${latest}` : null
}
