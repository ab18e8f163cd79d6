/** How much is measured. */
export interface Plan {
  homes: number
  rounds: number
  seconds: number
  /** Also the layers between the yardstick and our API. */
  layers: boolean
  /** A second database with so many homes, to see whether the pages mind. */
  many: number | undefined
}

const standard: Plan = { homes: 10_000, rounds: 3, seconds: 5, layers: true, many: undefined }

/** `--full`: also a million homes. `--short`: only to see that it runs. */
export function planOf(args: readonly string[]): Plan {
  if (args.includes('--short')) return { homes: 200, rounds: 1, seconds: 1, layers: false, many: undefined }
  return args.includes('--full') ? { ...standard, many: 1_000_000 } : standard
}
