/** Lets works that need the same thing have it one after the other, in the order in which they ask. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve()

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work, work)
    // Whoever asked hears of a failure; those who come after have their turn all the same.
    this.last = mine.catch(() => undefined)
    return mine
  }
}
