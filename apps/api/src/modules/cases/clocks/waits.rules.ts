import type { PauseReason } from '@hub/contracts'
import type { ClockMark } from './clock.types.js'

/** The customer is asked something, and the customer's word answers it. */
const asks = new Set(['ask', 'quote'])
const says = new Set(['say', 'accept_quote', 'decline_quote', 'reopen'])
/** An agreed appointment is no longer waited for. */
const undoes = new Set(['reject_visit', 'propose', 'arrive', 'finish', 'cancel', 'reopen'])

/**
 * What a case waits for, row by row of its history: the customer's word, or the time that was agreed. Both at once are the
 * customer's; the appointment goes on being waited for once the word has come. It ends by itself when its time has come.
 */
export class Waits {
  private isAsked = false
  private agreed: number | null = null
  private reason: PauseReason | null = null

  /** What ended by itself before the next row. */
  before(at: number): ClockMark[] {
    if (this.agreed === null || this.agreed > at) return []
    return this.timeHasCome(this.agreed)
  }

  with(kind: string, at: number, until: number | undefined): ClockMark[] {
    if (asks.has(kind)) this.isAsked = true
    if (says.has(kind)) this.isAsked = false
    if (undoes.has(kind)) this.agreed = null
    if (kind === 'accept_visit' && until !== undefined && until > at) this.agreed = until
    return this.marks(at)
  }

  /** What will end by itself after the last row. */
  after(): ClockMark[] {
    return this.agreed === null ? [] : this.timeHasCome(this.agreed)
  }

  private timeHasCome(at: number): ClockMark[] {
    this.agreed = null
    return this.marks(at)
  }

  private marks(at: number): ClockMark[] {
    const next = this.isAsked ? 'customer' : this.agreed === null ? null : 'appointment'
    if (next === this.reason) return []
    this.reason = next
    return [next === null ? { at, kind: 'resumed' } : { at, kind: 'paused', reason: next }]
  }
}
