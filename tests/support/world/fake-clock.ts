import { Clock } from '../../../apps/api/src/platform/clock/clock.js'

/** A clock that stands where the test puts it. */
export class FakeClock extends Clock {
  private instant: Date

  constructor(start: Date) {
    super()
    this.instant = start
  }

  override now(): Date {
    return new Date(this.instant)
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant)
  }

  /** Moves on by so many seconds. */
  pass(seconds: number): void {
    this.instant = new Date(this.instant.getTime() + seconds * 1000)
  }

  passDays(days: number): void {
    this.pass(days * 86_400)
  }
}
