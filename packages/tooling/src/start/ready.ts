import { setTimeout as pause } from 'node:timers/promises'
import { Failure, explain } from '../failure.ts'

/** Waits until an address answers with success. */
export async function untilReady(url: string, what: string, timeoutMs = 60_000): Promise<void> {
  const until = Date.now() + timeoutMs
  let last = ''
  while (Date.now() < until) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) })
      if (answer.ok) return
      last = `${String(answer.status)} ${(await answer.text()).slice(0, 200)}`
    } catch (error) {
      last = explain(error)
    }
    await pause(100)
  }
  throw new Failure(`${what} is not ready after ${String(timeoutMs / 1000)} s: ${last}`)
}
