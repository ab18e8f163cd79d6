import type { Renewed, TokenShelf } from './access-token.ts'

/** Gives a token other than `used`, asking the server when there is none. */
export type Renew = (used: string | null) => Promise<string>

export interface RenewParts {
  shelf: TokenShelf
  fetchTokens: () => Promise<Renewed>
  /**
   * Runs one at a time over all tabs. They share one refresh cookie that is good for one use; two tabs spending it at
   * once would look like theft and end every log-in.
   */
  alone: (work: () => Promise<Renewed>) => Promise<Renewed>
}

/** However many requests ask at the same time, one refresh runs. */
export function createRenew({ shelf, fetchTokens, alone }: RenewParts): Renew {
  let running: Promise<string> | null = null
  return (used) => {
    const there = shelf.read()
    if (there !== null && there !== used) return Promise.resolve(there)
    running ??= alone(fetchTokens)
      .then((renewed) => {
        shelf.put(renewed)
        return renewed.accessToken
      })
      .finally(() => {
        running = null
      })
    return running
  }
}

/** One at a time by the browser's own locks; a page on plain http has none and runs at once. */
export async function aloneInBrowser(work: () => Promise<Renewed>): Promise<Renewed> {
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>
  return locks ? locks.request('hub.console.renew', work) : work()
}
