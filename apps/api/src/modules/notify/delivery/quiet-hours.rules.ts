/** At night only what is critical leaves the inbox (product.md G1), on the clock of Asia/Shanghai, which has no summer time. */
export const quietHours = { from: '21:00', to: '08:00' } as const

const hour = 3_600_000
const day = 24 * hour
const shanghai = 8 * hour
const [from, to] = [21 * hour, 8 * hour]

/** The instant itself, or the end of the night that it lies in. */
export function afterQuiet(instant: Date): Date {
  const local = instant.getTime() + shanghai
  const ofDay = local % day
  if (ofDay >= to && ofDay < from) return instant
  const morning = local - ofDay + to + (ofDay >= from ? day : 0)
  return new Date(morning - shanghai)
}

/** When a message may leave the inbox at the earliest. */
export const mayLeaveAt = (now: Date, isCritical: boolean): Date => (isCritical ? now : afterQuiet(now))
