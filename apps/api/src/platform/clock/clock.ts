import { civilDateIn, type CivilDate } from '@hub/kernel'

/** The only source of business time. Tests replace it. */
export class Clock {
  now(): Date {
    return new Date()
  }

  /** The civil date in Asia/Shanghai. */
  today(): CivilDate {
    return civilDateIn(this.now())
  }

  /** The instant so many seconds from now. */
  in(seconds: number): Date {
    return new Date(this.now().getTime() + seconds * 1000)
  }
}
