import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  openWorld,
  type RunningApplication,
  startApplication,
  type World,
} from '../../../../../tests/support/world/index.js'
import { RateLimits } from './rate-limits.js'

let world: World
let twin: RunningApplication
beforeAll(async () => {
  world = await openWorld({ worker: false })
  twin = await startApplication(world.environment, world.clock)
})
afterAll(async () => {
  await twin.close()
  await world.close()
})

const limit = { hits: 3, seconds: 60 }
const hit = (bucket: string) => world.get(RateLimits).hit(bucket, limit)
const refused = (retryAfter: number) => ({ code: 'request.too_many', data: { retryAfter } })

describe('a limit', () => {
  it('counts down, refuses until its window ends, then counts anew', async () => {
    expect([await hit('a'), await hit('a'), await hit('a')]).toEqual([{ left: 2 }, { left: 1 }, { left: 0 }])
    world.clock.pass(15)
    await expect(hit('a')).rejects.toMatchObject(refused(45))
    world.clock.pass(44.5)
    await expect(hit('a')).rejects.toMatchObject(refused(1))
    world.clock.pass(0.5)
    expect(await hit('a')).toEqual({ left: 2 })
  })

  it('is kept for each bucket, and can be given back', async () => {
    for (let n = 0; n < 3; n++) await hit('b')
    expect(await hit('c')).toEqual({ left: 2 })
    await world.get(RateLimits).clear('b')
    expect(await hit('b')).toEqual({ left: 2 })
  })

  it('holds over two processes at the same time', async () => {
    const other = twin.app.get(RateLimits, { strict: false })
    const hits = Array.from({ length: 10 }, (_, n) => (n % 2 ? hit('d') : other.hit('d', limit)))
    const outcomes = await Promise.allSettled(hits)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  })

  it('counts even when the write around it fails', async () => {
    const failing = world.database.write(async () => {
      await hit('e')
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await hit('e')).toEqual({ left: 1 })
  })
})
