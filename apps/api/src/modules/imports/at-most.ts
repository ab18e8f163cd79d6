/**
 * Works on items in their order, on so many at the same time. When one fails no other is begun, and it throws once all that
 * were begun have ended: whoever gave them a transaction can leave it then.
 */
export async function atMost<T>(
  count: number,
  items: AsyncIterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const running: Promise<void>[] = []
  try {
    for await (const item of items) {
      const begun = work(item)
      // Its failure is thrown where it is waited for.
      begun.catch(() => undefined)
      running.push(begun)
      if (running.length === count) await running.shift()
    }
    for (const begun of running) await begun
  } finally {
    await Promise.allSettled(running)
  }
}
