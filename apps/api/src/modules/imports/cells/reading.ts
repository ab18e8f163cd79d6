/** What a cell says, or what is wrong with it and what would be right: a Chinese phrase to stand behind the place. */
export type Reading<T> = { value: T } | { fault: string }

export function read<T>(value: T): Reading<T> {
  return { value }
}

export function fault(message: string): { fault: string } {
  return { fault: message }
}

/** Goes on with what was read; a fault stays. */
export function andThen<T, U>(reading: Reading<T>, next: (value: T) => Reading<U>): Reading<U> {
  return 'fault' in reading ? reading : next(reading.value)
}
