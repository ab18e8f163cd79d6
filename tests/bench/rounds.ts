import type { Round } from './load.ts'

/**
 * Measures several things in turn, round after round, so that a slow moment of the machine falls on all of them.
 *
 * @returns the median of each number, in the order given
 */
export async function inTurn(measures: readonly (() => Promise<Round>)[], rounds: number): Promise<Round[]> {
  const results = measures.map((): Round[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, measure] of measures.entries()) results[at]?.push(await measure())
  }
  return results.map((all) => ({
    requestsPerSecond: median(all.map(({ requestsPerSecond }) => requestsPerSecond)),
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
  }))
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  return ((low ?? 0) + (high ?? 0)) / 2
}
