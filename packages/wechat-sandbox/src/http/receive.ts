import type { IncomingMessage } from 'node:http'
import type { Call } from './route.ts'

/** Largest body taken, in bytes; every call of the platforms stood in for is far smaller. */
const MAX_BODY = 1024 * 1024

/** Reads a request whole. `undefined`: the body is larger than 1 MB. */
export async function receive(request: IncomingMessage): Promise<Call | undefined> {
  const url = new URL(request.url ?? '/', 'http://sandbox')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    // Read to the end even so: leaving early would cut the connection before the refusal is heard.
    if (size <= MAX_BODY) chunks.push(chunk)
  }
  if (size > MAX_BODY) return undefined
  return {
    method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
    path: url.pathname,
    rawQuery: url.search.slice(1),
    query: url.searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks),
  }
}
