/** The limits per number that Tencent Cloud applies unless the console says otherwise: code, count, span. */
const LIMITS = [
  { code: 'LimitExceeded.PhoneNumberThirtySecondLimit', count: 1, spanMs: 30_000 },
  { code: 'LimitExceeded.PhoneNumberOneHourLimit', count: 5, spanMs: 3_600_000 },
  { code: 'LimitExceeded.PhoneNumberDailyLimit', count: 10, spanMs: 86_400_000 },
] as const

/** Off unless switched on, so that a test about something else is not stopped by them. */
export class SendLimits {
  enabled = false
  readonly #sent = new Map<string, number[]>()

  /** The code of the first limit that a message to `phone` at `now` would break. */
  broken(phone: string, now: number): string | undefined {
    if (!this.enabled) return undefined
    const sent = this.#sent.get(phone) ?? []
    return LIMITS.find(({ count, spanMs }) => sent.filter((at) => now - at < spanMs).length >= count)?.code
  }

  note(phone: string, now: number): void {
    this.#sent.set(phone, [...(this.#sent.get(phone) ?? []), now])
  }
}
