import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HireStaff } from './index.js'
import {
  openWorld,
  rawRequest,
  type RunningApplication,
  startApplication,
  testPassword,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let twin: RunningApplication
beforeAll(async () => {
  world = await openWorld({ worker: false })
  twin = await startApplication(world.environment, world.clock)
  for (const login of ['locked', 'careful'])
    await world.get(HireStaff).execute({ login, name: login, password: testPassword, roles: [] })
})
afterAll(async () => {
  await twin.close()
  await world.close()
})

/** Alternates between the two processes. */
const logIn = (n: number, login: string, password: string) =>
  rawRequest(n % 2 ? world.url : twin.url, 'POST /staff/sessions', { body: { login, password } })

describe('guessing a password', () => {
  it('is over after ten tries in fifteen minutes, on both processes, even with the right one', async () => {
    for (let n = 1; n <= 10; n++) expect((await logIn(n, 'locked', 'guess')).status).toBe(401)
    for (const n of [11, 12]) {
      const refused = await logIn(n, 'locked', testPassword)
      expect(refused).toMatchObject({ status: 429, body: { code: 'request.too_many', data: { retryAfter: 900 } } })
    }
    expect((await logIn(1, 'careful', testPassword)).status).toBe(200)
    world.clock.pass(900)
    expect((await logIn(1, 'locked', testPassword)).status).toBe(200)
  })

  it('counts from nought after a success', async () => {
    world.clock.pass(900)
    for (let round = 0; round < 2; round++) {
      for (let n = 1; n <= 9; n++) expect((await logIn(n, 'careful', 'typo')).status).toBe(401)
      expect((await logIn(round, 'careful', testPassword)).status).toBe(200)
    }
  })

  it('of many names from one address is over after sixty', async () => {
    world.clock.pass(900)
    for (let n = 1; n <= 60; n++) expect((await logIn(n, `name-${String(n)}`, 'guess')).status).toBe(401)
    expect((await logIn(1, 'careful', testPassword)).status).toBe(429)
  })
})
