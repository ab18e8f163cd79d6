import { readdir } from 'node:fs/promises'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../clock/clock.js'
import { Environment } from '../config/environment.js'
import { Database } from '../database/database.js'

export interface Readiness {
  ready: boolean
  database: 'ok' | 'unreachable' | 'migrations-missing'
  /** `no-worker`: requests are served, but nobody does the jobs. */
  jobs: 'ok' | 'no-worker' | 'unreachable'
}

const workerSeenWithinSeconds = 30

/** Ready once every migration in the folder is applied and jobs can be queued. */
@Injectable()
export class ReadinessProbe {
  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  async check(): Promise<Readiness> {
    try {
      const database = (await this.migrated()) ? 'ok' : 'migrations-missing'
      if (database !== 'ok') return { ready: false, database, jobs: 'unreachable' }
      return { ready: true, database, jobs: (await this.workerAlive()) ? 'ok' : 'no-worker' }
    } catch {
      return { ready: false, database: 'unreachable', jobs: 'unreachable' }
    }
  }

  private async migrated(): Promise<boolean> {
    const entries = await readdir(this.environment.MIGRATIONS_DIR, { withFileTypes: true })
    const wanted = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
    const { rows } = await sql<{ present: boolean }>`SELECT to_regclass('public._prisma_migrations') IS NOT NULL
      AND to_regclass('graphile_worker.migrations') IS NOT NULL AS present`.execute(this.database.kysely)
    if (!rows[0]?.present) return false
    const applied = await sql<{ name: string }>`SELECT migration_name AS name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`.execute(this.database.kysely)
    const names = new Set(applied.rows.map(({ name }) => name))
    return wanted.every((name) => names.has(name))
  }

  private async workerAlive(): Promise<boolean> {
    const since = this.clock.in(-workerSeenWithinSeconds)
    const alive = await this.database.kysely
      .selectFrom('workerHeartbeat')
      .select('workerId')
      .where('beatAt', '>', since)
      .limit(1)
      .executeTakeFirst()
    return alive !== undefined
  }
}
