import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { PlatformRoute } from '../http/route.ts'
import type { Fault } from './fault-book.ts'

const SLOW_MS = 3000

/** What a gateway in front of the platform says, and a JSON answer cut off in the middle. */
const GARBAGE = '<html><body>502 Bad Gateway</body></html>{"errcode":0,"errm'

/** Lets a call go wrong. `true`: the call is over; `false`: it was only held up and is still to be answered. */
export async function misbehave(fault: Fault, route: PlatformRoute, response: ServerResponse): Promise<boolean> {
  const delay = fault.delayMs ?? (fault.mode === 'slow' ? SLOW_MS : 0)
  if (delay > 0) await wait(delay, undefined, { ref: false })
  switch (fault.mode) {
    case 'slow':
      return false
    case 'hang':
      return true
    case 'fail':
      response.destroy()
      return true
    case 'garbage':
      response.writeHead(200, { 'content-type': 'application/json' }).end(GARBAGE)
      return true
    case 'http500':
      response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error')
      return true
    case 'errcode': {
      const answer = route.refuse(fault.errcode ?? route.busyCode)
      response.writeHead(answer.status, answer.headers).end(answer.body)
      return true
    }
  }
}
