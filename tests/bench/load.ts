import autocannon from 'autocannon'

export interface Visitor {
  person: string
  token: string
}

/** One round of load on one server. Times in milliseconds. */
export interface Round {
  requestsPerSecond: number
  p50: number
  p99: number
}

/**
 * Asks for the home screen over a fixed number of connections, each as fast as answers come; every request is another
 * visitor's. @throws Error when an answer is not 200
 */
export async function load(url: string, visitors: readonly Visitor[], seconds: number, connections: number): Promise<Round> {
  const times: number[] = []
  let began = 0
  let ended = 0
  let other = 0
  let client = 0
  const requests = visitors.map(({ person, token }) => ({
    path: '/api/v1/home-screen',
    headers: { authorization: `Bearer ${token}`, 'x-person': person, 'x-client': 'weapp/1.0.0' },
  }))
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    requests,
    // Each connection begins with somebody else, or all would ask for the same person at the same time.
    setupClient: (each) => {
      const at = Math.floor((client++ * requests.length) / connections)
      each.setRequests([...requests.slice(at), ...requests.slice(0, at)])
    },
  })
  run.on('response', (_, status, __, milliseconds) => {
    ended = performance.now()
    began ||= ended - milliseconds
    times.push(milliseconds)
    if (status !== 200) other++
  })
  const { errors, timeouts } = await run
  if (other + errors + timeouts > 0) throw new Error(`${url}: ${other} answers were not 200, ${errors + timeouts} failed`)
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0
  return { requestsPerSecond: (times.length * 1000) / (ended - began), p50: at(0.5), p99: at(0.99) }
}
