import { Controller, Get, Module } from '@nestjs/common'
import { endpoints } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Handles } from '../jobs/job.js'
import { sweepRetention } from '../limits/retention.js'
import { openWorld, startApplication, type World } from '../../../../../tests/support/world/index.js'
import { Serves } from './serves.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { LOG_LEVEL: 'silent' } })
})
afterAll(() => world.close())

/** A controller with one method, decorated as if by hand. */
function controller(name: string, decorate: (target: object, key: string, method: PropertyDescriptor) => void) {
  class Rogue {
    rogue(): Record<string, never> {
      return {}
    }
  }
  Object.defineProperty(Rogue, 'name', { value: name })
  Controller()(Rogue)
  const method = Object.getOwnPropertyDescriptor(Rogue.prototype, 'rogue')
  if (method) decorate(Rogue.prototype, 'rogue', method)
  return Rogue
}
function moduleOf(parts: Parameters<typeof Module>[0]) {
  class Extra {}
  Module(parts)(Extra)
  return Extra
}
const boot = (extra: ReturnType<typeof moduleOf>) => startApplication(world.environment, world.clock, [extra])

describe('the application does not start', () => {
  it('with a controller method that declares no endpoint, and names it', async () => {
    const rogue = controller('BackDoor', Get('/back-door'))
    await expect(boot(moduleOf({ controllers: [rogue] }))).rejects.toThrow('BackDoor.rogue declares no endpoint')
  })

  it('with an endpoint that nobody serves, and names it', async () => {
    const unserved = { 'GET /unserved': endpoints['GET /about'] }
    Object.assign(endpoints, unserved)
    try {
      await expect(boot(moduleOf({}))).rejects.toThrow('Declared but not served: GET /unserved')
    } finally {
      Reflect.deleteProperty(endpoints, 'GET /unserved')
    }
  })

  it('with an endpoint that two serve', async () => {
    const twice = controller('Second', Serves('DELETE /sessions'))
    await expect(boot(moduleOf({ controllers: [twice] }))).rejects.toThrow(
      /Served twice: DELETE \/sessions|already declared/,
    )
  })

  it('with two handlers for one job, and names the job', async () => {
    class Second {
      handle(): Promise<void> {
        return Promise.resolve()
      }
    }
    Handles(sweepRetention)(Second)
    await expect(boot(moduleOf({ providers: [Second] }))).rejects.toThrow('Two handlers for job sweep-retention.v1')
  })

  it('but does with none of these', async () => {
    const running = await boot(moduleOf({}))
    expect((await fetch(`${running.url}/health/live`)).status).toBe(200)
    await running.close()
  })
})
