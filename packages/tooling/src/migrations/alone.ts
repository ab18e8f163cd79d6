import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { connected } from '../database.ts'
import { Failure } from '../failure.ts'

/** Any constant will do; it only has to be the same in every process that migrates. */
const lockKey = 7_301_801

/**
 * Runs `work` while holding the database's migration lock, so that of several processes started at once only one
 * migrates. Polls instead of waiting inside PostgreSQL: a waiting lock holds a snapshot, which would block
 * `CREATE INDEX CONCURRENTLY`.
 *
 * @throws Failure when the lock is not free within two minutes
 */
export function migratingAlone<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  return connected(databaseUrl, async (client) => {
    const until = Date.now() + 120_000
    while (!(await tryLock(client))) {
      if (Date.now() > until) throw new Failure('Another process has been migrating this database for two minutes')
      await pause(200)
    }
    return work()
  })
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [lockKey])
  return rows[0]?.locked === true
}
