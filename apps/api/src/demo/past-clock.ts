import { Injectable } from '@nestjs/common'
import { Clock } from '../platform/clock/clock.js'

/** A clock that is set back, so that the use-cases write down what happened days ago. */
@Injectable()
export class PastClock extends Clock {
  private instant = 0

  set(instant: number): void {
    this.instant = instant
  }

  override now(): Date {
    return new Date(this.instant)
  }
}
