import { AsyncLocalStorage } from 'node:async_hooks'
import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely'
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

/** Of each process, beside those of its pool. */
const connectionsBeside = 2

interface Writing {
  readonly tx: Tx
  readonly afterwards: (() => void)[]
}

/** The one way to PostgreSQL: Kysely for queries, named prepared statements for hot reads, `write` for changes. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool
  private readonly main: Kysely<DB>
  /** Connections of their own: were they of the pool, as many writes as it has would each wait for one more. */
  private readonly beside: Kysely<DB>
  private readonly ambient = new AsyncLocalStorage<Writing>()

  constructor(environment: Environment, log: Log) {
    this.pool = poolOf(environment, environment.DATABASE_POOL, log)
    this.main = kyselyOf(this.pool)
    this.beside = kyselyOf(poolOf(environment, connectionsBeside, log))
  }

  /** Queries that stand on their own inside a `write` too, whatever becomes of it. Short ones: few run at once. */
  get apart(): Kysely<DB> {
    return this.ambient.getStore() ? this.beside : this.main
  }

  /** Queries: inside a `write` they belong to it, see what it has written and need no second connection. */
  get kysely(): Kysely<DB> {
    return this.ambient.getStore()?.tx ?? this.main
  }

  /** Runs `work` in a transaction; inside another `write` it joins that one. */
  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const running = this.ambient.getStore()
    if (running) return work(running.tx)
    const afterwards: Writing['afterwards'] = []
    const result = await this.main.transaction().execute((tx) => this.ambient.run({ tx, afterwards }, () => work(tx)))
    for (const effect of afterwards) effect()
    return result
  }

  /** A connection of its own that only reads what is committed, beside a `write` that is long under way. */
  async reading<T>(work: (reads: Tx) => Promise<T>): Promise<T> {
    return this.main.transaction().setAccessMode('read only').execute(work)
  }

  /** Once the running `write` has committed; outside of one, now. */
  afterwards(effect: () => void): void {
    const running = this.ambient.getStore()
    if (running) running.afterwards.push(effect)
    else effect()
  }

  /**
   * A hot read: parsed and planned once per connection. Columns come back as the SQL names them. Inside a `write` it
   * belongs to it, so that the answer to a write shows what was written.
   */
  async prepared<Row extends object>(query: PreparedQuery, values: readonly unknown[]): Promise<Row[]> {
    const running = this.ambient.getStore()
    if (running) return (await running.tx.executeQuery<Row>(CompiledQuery.raw(query.text, [...values]))).rows
    const result = await this.pool.query<Row>({ ...query, values: [...values] })
    return result.rows
  }

  async onApplicationShutdown(): Promise<void> {
    await this.main.destroy()
    await this.beside.destroy()
  }
}

function poolOf({ DATABASE_URL }: Environment, max: number, log: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: DATABASE_URL,
    max,
    types: typeParsers,
    application_name: 'service-hub',
    connectionTimeoutMillis: 10_000,
  })
  const warn = (error: Error): void => {
    log.warn('database', error.message)
  }
  pool.on('error', warn)
  pool.on('connect', (client) => {
    client.on('error', warn)
  })
  return pool
}

const kyselyOf = (pool: pg.Pool): Kysely<DB> =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
