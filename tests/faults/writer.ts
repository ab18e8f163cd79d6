import { randomUUID } from 'node:crypto'

/** One write as a client makes it: with a key, so that it may be repeated. */
export interface Write {
  path: string
  token: string
  body: object
  key: string
}

/** A write and the answer to it, if one came. */
export interface Tried {
  write: Write
  answer: unknown
}

export const newWrite = (path: string, token: string, body: object): Write => ({ path, token, body, key: randomUUID() })

/** @throws Error when the connection breaks, or the answer is no success */
export async function send(url: string, { path, token, body, key }: Write): Promise<unknown> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`)
  return answer
}

/** Writes one after the other until a write gets no answer. */
export async function writeUntilBroken(url: string, next: (before: unknown) => Write): Promise<Tried[]> {
  const tried: Tried[] = []
  for (;;) {
    const write = next(tried.at(-1)?.answer)
    const answer = await send(url, write).catch((error: unknown) => {
      // A refusal would be a fault of the test; a broken connection is what it is about.
      if (!(error instanceof TypeError)) throw error
      return undefined
    })
    tried.push({ write, answer })
    if (answer === undefined) return tried
  }
}
