import autocannon from 'autocannon'
import { cpuSeconds } from './cpu-time.ts'
import type { Page, Visitor } from './page.ts'

/** What is asked, where, by whom, for how long. */
export interface Load {
  url: string
  /** The process that answers, to see what an answer costs it. */
  pid: number
  page: Page
  visitors: readonly Visitor[]
  seconds: number
  /** Each asks as fast as answers come. */
  connections: number
}

/** What came of it: times in milliseconds, processor time of the server per answer in microseconds (Linux only). */
export interface Round {
  requestsPerSecond: number
  p50: number
  p99: number
  cpu: number
}

/** Asks for a page, every time as another visitor. @throws Error when an answer is not 200 */
export async function load({ url, pid, page, visitors, seconds, connections }: Load): Promise<Round> {
  const times: number[] = []
  let began = 0
  let ended = 0
  let refused = 0
  let client = 0
  const requests = visitors.map((visitor) => ({
    path: page.path(visitor),
    headers: {
      authorization: `Bearer ${visitor.token}`,
      'x-person': visitor.person,
      'x-client': 'weapp/1.0.0',
    },
  }))
  const cpuBefore = cpuSeconds(pid)
  const options: autocannon.Options = {
    url,
    connections,
    duration: seconds,
    timeout: 60,
    requests: requests.slice(0, 1),
    // Each connection has visitors of its own, as it is in life.
    setupClient: (each) => {
      const mine = client++
      each.setRequests(requests.filter((_, at) => at % connections === mine))
    },
  }
  const { errors, timeouts } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: Error | null, result) => {
      if (error) reject(error)
      else resolve(result)
    })
    run.on('response', (_, status, __, milliseconds) => {
      ended = performance.now()
      // Not before the first request is under way: making the requests of many visitors takes its time.
      began ||= ended - milliseconds
      times.push(milliseconds)
      if (status !== 200) refused++
    })
  })
  const cpu = (((cpuSeconds(pid) ?? NaN) - (cpuBefore ?? NaN)) * 1e6) / times.length
  if (refused + errors + timeouts > 0) {
    throw new Error(`${url}: ${refused} answers were not 200, ${errors + timeouts} requests failed`)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0
  return { requestsPerSecond: (times.length * 1000) / (ended - began), p50: at(0.5), p99: at(0.99), cpu }
}
