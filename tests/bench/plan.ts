/** How much is measured. */
export interface Plan {
  homes: number
  rounds: number
  seconds: number
  /** Also the layers between the yardstick and our API. */
  layers: boolean
  /** A second database with so many homes, to see whether the pages mind. */
  many: number | undefined
  /** Of the file that is imported. */
  rows: number
}

const standard: Plan = { homes: 10_000, rounds: 3, seconds: 5, layers: true, many: undefined, rows: 5_000 }

/** `--full`: also a million homes. `--short`: only to see that it runs. */
export function planOf(args: readonly string[]): Plan {
  if (args.includes('--short')) return { homes: 200, rounds: 1, seconds: 1, layers: false, many: undefined, rows: 300 }
  return args.includes('--full') ? { ...standard, many: 1_000_000, rows: 50_000 } : standard
}
