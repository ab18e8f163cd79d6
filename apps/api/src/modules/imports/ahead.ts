/** The same items, each already being made while the one before it is worked on: reading and writing at the same time. */
export async function* ahead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]()
  const begin = (): Promise<IteratorResult<T>> => {
    const next = source.next()
    // Whoever works on the item before may fail first; then nobody asks for this one any more.
    next.catch(() => undefined)
    return next
  }
  let next = begin()
  try {
    for (let found = await next; !found.done; found = await next) {
      next = begin()
      yield found.value
    }
  } finally {
    await next.catch(() => undefined)
    await source.return?.()
  }
}
