import { AsyncLocalStorage } from 'node:async_hooks'
import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { Environment } from '../config/environment.js'
import { Log } from '../observability/log.js'
import type { DB } from './schema.generated.js'
import { typeParsers } from './type-parsers.js'

export type Tx = Transaction<DB>

/** SQL under a name that each connection prepares once. */
export interface PreparedQuery {
  readonly name: string
  readonly text: string
}

/** The one way to PostgreSQL: Kysely for queries, named prepared statements for hot reads, `write` for changes. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool
  readonly kysely: Kysely<DB>
  private readonly ambient = new AsyncLocalStorage<Tx>()

  constructor(environment: Environment, log: Log) {
    this.pool = new pg.Pool({
      connectionString: environment.DATABASE_URL,
      max: environment.DATABASE_POOL,
      types: typeParsers,
      application_name: 'service-hub',
      connectionTimeoutMillis: 10_000,
    })
    this.pool.on('error', (error) => {
      log.warn('database', error.message)
    })
    this.pool.on('connect', (client) => {
      client.on('error', (error) => {
        log.warn('database', error.message)
      })
    })
    this.kysely = new Kysely<DB>({
      dialect: new PostgresDialect({ pool: this.pool }),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    })
  }

  /** Runs `work` in a transaction; inside another `write` it joins that one. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const running = this.ambient.getStore()
    if (running) return work(running)
    return this.kysely.transaction().execute((tx) => this.ambient.run(tx, () => work(tx)))
  }

  /** A hot read: parsed and planned once per connection. Columns come back as the SQL names them. */
  async prepared<Row extends object>(query: PreparedQuery, values: readonly unknown[]): Promise<Row[]> {
    const result = await this.pool.query<Row>({ ...query, values: [...values] })
    return result.rows
  }

  async onApplicationShutdown(): Promise<void> {
    await this.kysely.destroy()
  }
}
