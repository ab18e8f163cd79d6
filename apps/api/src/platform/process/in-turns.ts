import { setImmediate as others } from 'node:timers/promises'

const turnMs = 5

/** Like `map`, for thousands of items: every few milliseconds requests and answers of the database have their turn. */
export async function mapInTurns<T, U>(items: readonly T[], work: (item: T, index: number) => U): Promise<U[]> {
  const results: U[] = []
  let began = performance.now()
  for (const [index, item] of items.entries()) {
    results.push(work(item, index))
    if (performance.now() - began < turnMs) continue
    await others()
    began = performance.now()
  }
  return results
}
