import type { Exchange } from '@hub/contracts/client'
import { describe, expect, it } from 'vitest'
import { createTokenShelf, type Renewed } from './access-token.ts'
import { createRenew } from './renew.ts'
import { createSend, type Answer } from './send.ts'

const read: Exchange = { method: 'GET', path: '/api/v1/staff/me', headers: {} }

/** A server that knows one token at a time and counts refreshes. */
function world({ expiresIn = 600 } = {}) {
  let now = 0
  let valid = 'none'
  const seen = {
    refreshes: 0,
    carried: [] as { path: string; token: string | null; key: string | undefined }[],
    refused: 0,
  }
  const shelf = createTokenShelf(() => now)
  const fetchTokens = async (): Promise<Renewed> => {
    await Promise.resolve()
    seen.refreshes += 1
    valid = `token-${String(seen.refreshes)}`
    return { accessToken: valid, expiresIn }
  }
  const renew = createRenew({ shelf, fetchTokens, alone: (work) => work() })
  const carry = (exchange: Exchange, token: string | null): Promise<Answer> => {
    seen.carried.push({ path: exchange.path, token, key: exchange.headers['Idempotency-Key'] })
    return Promise.resolve(token === valid ? { status: 200, body: {} } : { status: 401, body: {} })
  }
  const send = createSend({ carry, token: () => shelf.read(), renew, refused: () => (seen.refused += 1) })
  return {
    send,
    seen,
    revoke: () => (valid = 'none'),
    pass: (milliseconds: number) => (now += milliseconds),
    breakRefresh: () => (valid = 'never'),
  }
}

describe('the client of the console', () => {
  it('fetches a token before the first request instead of provoking a 401', async () => {
    const { send, seen } = world()
    expect((await send(read)).status).toBe(200)
    expect(seen.carried).toEqual([{ path: read.path, token: 'token-1', key: undefined }])
  })

  it('refreshes once for many requests at the same time', async () => {
    const { send, seen, revoke } = world()
    await send(read)
    revoke()
    const answers = await Promise.all([send(read), send(read), send(read)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(seen.refreshes).toBe(2)
  })

  it('repeats a write with the same key', async () => {
    const { send, seen, revoke } = world()
    await send(read)
    revoke()
    await send({ method: 'POST', path: '/api/v1/x', headers: { 'Idempotency-Key': 'k1' } })
    expect(seen.carried.slice(1).map(({ key, token }) => [key, token])).toEqual([
      ['k1', 'token-1'],
      ['k1', 'token-2'],
    ])
  })

  it('asks for a new token shortly before the old one ends', async () => {
    const { send, seen, pass } = world({ expiresIn: 60 })
    await send(read)
    pass(50_000)
    await send(read)
    expect(seen.refreshes).toBe(2)
    expect(seen.carried).toHaveLength(2)
  })

  it('logs in without a token', async () => {
    const { send, seen } = world()
    await send({ method: 'POST', path: '/api/v1/staff/sessions', headers: {} })
    expect(seen.carried[0]?.token).toBeNull()
    expect(seen.refreshes).toBe(0)
  })

  it('tries only once more and says that the log-in is refused', async () => {
    const shelf = createTokenShelf(() => 0)
    let carried = 0
    let refused = 0
    const send = createSend({
      carry: () => Promise.resolve({ status: 401, body: { n: ++carried } }),
      token: () => shelf.read(),
      renew: () => Promise.resolve('fresh'),
      refused: () => (refused += 1),
    })
    expect((await send(read)).status).toBe(401)
    expect([carried, refused]).toEqual([2, 1])
  })
})
