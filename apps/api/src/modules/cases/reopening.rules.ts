const day = 24 * 3_600_000

/** Within so many days after it was done. */
export function isReopenable(doneAt: Date | null, now: Date, days: number): boolean {
  return doneAt !== null && now.getTime() <= doneAt.getTime() + days * day
}
