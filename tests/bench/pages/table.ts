import type { Round } from './load.ts'

export interface Row {
  name: string
  round: Round
}

const headings = ['', 'requests/s', 'of bare', 'p50 ms', 'p99 ms', 'CPU µs']

/** The numbers as they are printed; the first row is what the others are compared with. */
export function table(rows: readonly Row[]): string {
  const bare = rows[0]?.round.requestsPerSecond ?? NaN
  const lines = rows.map(({ name, round: { requestsPerSecond, p50, p99, cpu } }) => [
    name,
    requestsPerSecond.toFixed(0),
    (requestsPerSecond / bare).toFixed(2),
    p50.toFixed(1),
    p99.toFixed(1),
    Number.isNaN(cpu) ? '–' : cpu.toFixed(0),
  ])
  return [headings, ...lines]
    .map(([name = '', ...numbers]) => name.padEnd(32) + numbers.map((number) => number.padStart(11)).join(''))
    .join('\n')
}
