import type { Round } from './load.ts'

/**
 * Measures several things in turn, round after round, so that a slow moment of the machine falls on all of them.
 *
 * @returns the medians, in the order given
 */
export async function inTurn(measures: readonly (() => Promise<Round>)[], rounds: number): Promise<Round[]> {
  const results = measures.map((): Round[] => [])
  for (let round = 0; round < rounds; round++) {
    // Each round begins with another one, so that none always follows the same neighbour.
    for (let turn = 0; turn < measures.length; turn++) {
      const at = (round + turn) % measures.length
      const result = await measures[at]?.()
      if (result) results[at]?.push(result)
    }
  }
  return results.map((all) => {
    const of = (what: keyof Round): number => median(all.map((round) => round[what]))
    return { requestsPerSecond: of('requestsPerSecond'), p50: of('p50'), p99: of('p99'), cpu: of('cpu') }
  })
}

/** The middle one, or the mean of the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return (low + high) / 2
}
