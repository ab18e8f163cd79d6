/** The sandbox's own time, which a test can move. It governs codes, tokens and signature timestamps alike. */
export class Clock {
  /** Milliseconds added to the real time. */
  offsetMs = 0

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.offsetMs
  }
}
