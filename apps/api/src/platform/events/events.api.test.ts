import { Module } from '@nestjs/common'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  openWorld,
  type RunningApplication,
  startApplication,
  type World,
} from '../../../../../tests/support/world/index.js'
import { defineJob, Handles } from '../jobs/job.js'
import { JobQueue } from '../jobs/job-queue.js'
import { Worker } from '../jobs/worker.js'
import { Database } from '../database/database.js'
import { defineEvent } from './event.js'
import { Events } from './events.js'

const Id = z.object({ id: z.uuid() })
const keyHandedOver = defineEvent({ name: 'key-handed-over.v1', payload: Id })
const thank = defineJob({ name: 'thank.v1', payload: Id, after: keyHandedOver })
const thanked: unknown[] = []
class Thank {
  handle(payload: unknown): Promise<void> {
    thanked.push(payload)
    return Promise.resolve()
  }
}
Handles(thank)(Thank)
class Extra {}
Module({ providers: [Thank] })(Extra)

let world: World
let running: RunningApplication
let database: Database
beforeAll(async () => {
  world = await openWorld({ worker: false })
  running = await startApplication(world.environment, world.clock, [Extra])
  database = running.app.get(Database, { strict: false })
})
afterAll(async () => {
  await running.close()
  await world.close()
})
beforeEach(async () => {
  await database.pool.query('TRUNCATE domain_event; DELETE FROM graphile_worker._private_jobs')
})

const id = '01994d7e-0000-7000-8000-000000000001'
const events = () => running.app.get(Events, { strict: false })
const emit = () => database.write((tx) => events().emit(tx, keyHandedOver, { id }))
const written = async () => {
  const { rows: jobs } = await database.pool.query<{ task: string; payload: unknown }>(
    `SELECT t.identifier AS task, j.payload FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.id`,
  )
  return { jobs, events: await database.kysely.selectFrom('domainEvent').select(['name', 'payload']).execute() }
}

describe('an event', () => {
  it('is written together with one job for each reaction', async () => {
    await emit()
    expect(await written()).toEqual({
      events: [{ name: 'key-handed-over.v1', payload: { id } }],
      jobs: [{ task: 'thank.v1', payload: { id } }],
    })
  })

  it('did not happen when its transaction fails, and neither will its jobs', async () => {
    const failing = database.write(async () => {
      await emit()
      expect((await written()).events).toHaveLength(1)
      throw new Error('something else went wrong')
    })
    await expect(failing).rejects.toThrow('something else went wrong')
    expect(await written()).toEqual({ events: [], jobs: [] })
  })

  it('is not seen by others before the commit', async () => {
    await database.write(async () => {
      await emit()
      const { rows } = await database.pool.query('SELECT 1 FROM graphile_worker._private_jobs')
      expect(rows).toEqual([])
    })
    expect((await written()).jobs).toHaveLength(1)
  })

  it('with a payload of another shape fails the write', async () => {
    const wrong = database.write((tx) => events().emit(tx, keyHandedOver, { id: 'none' }))
    await expect(wrong).rejects.toThrow(z.ZodError)
    expect(await written()).toEqual({ events: [], jobs: [] })
  })

  it('without a reaction is written and makes no job', async () => {
    const seen = defineEvent({ name: 'seen.v1', payload: Id })
    await database.write((tx) => events().emit(tx, seen, { id }))
    expect(await written()).toMatchObject({ events: [{ name: 'seen.v1' }], jobs: [] })
  })
})

describe('a job', () => {
  it('is done by the worker, and gone', async () => {
    const worker = running.app.get(Worker, { strict: false })
    await worker.start({ concurrency: 1, crons: false })
    await emit()
    await expect.poll(() => thanked).toEqual([{ id }])
    await expect.poll(async () => (await written()).jobs).toEqual([])
    await worker.stop()
  })

  it('replaces the waiting one of the same key', async () => {
    const job = defineJob({ name: 'remind.v1', payload: z.object({ n: z.int() }) })
    for (const n of [1, 2])
      await database.write((tx) => running.app.get(JobQueue, { strict: false }).add(tx, job, { n }, { key: 'home-1' }))
    expect((await written()).jobs).toEqual([{ task: 'remind.v1', payload: { n: 2 } }])
  })
})

describe('what is to follow a write', () => {
  it('follows once it is committed, in order, and not when it fails', async () => {
    const done: string[] = []
    await database.write(async () => {
      database.afterwards(() => done.push('outer'))
      await database.write(() => {
        database.afterwards(() => done.push('inner'))
        return Promise.resolve()
      })
      expect(done).toEqual([])
    })
    expect(done).toEqual(['outer', 'inner'])
    const failing = database.write(() => {
      database.afterwards(() => done.push('never'))
      return Promise.reject(new Error('no'))
    })
    await expect(failing).rejects.toThrow('no')
    expect(done).toEqual(['outer', 'inner'])
    database.afterwards(() => done.push('at once'))
    expect(done).toContain('at once')
  })
})
