import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import * as runtime from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { explain } from '../failure.ts'
import { loadWebAssembly } from './web-assembly.ts'
import { offline } from './offline-adapter.ts'

/**
 * Lends Prisma's own schema engine, compiled to WebAssembly: the same migrations and the same `_prisma_migrations`
 * table as the `prisma migrate` command, without downloading its binary.
 *
 * @param databaseUrl left out for work on schema texts alone
 * @throws FailedScript with PostgreSQL's own error: the engine hands on only that there was one
 */
export async function withEngine<T>(work: (engine: SchemaEngine) => Promise<T>, databaseUrl?: string): Promise<T> {
  loadWebAssembly()
  const opened: SqlDriverAdapter[] = []
  const failed: FailedScript[] = []
  const factory = databaseUrl ? wholeScripts(databaseUrl, opened, failed) : offline
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await runtime.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
  try {
    return await work(engine)
  } catch (error) {
    throw failed[0] ?? error
  } finally {
    engine.free()
    await Promise.all(opened.map((one) => one.dispose()))
  }
}

/** A script that PostgreSQL refused; the message is PostgreSQL's. */
export class FailedScript extends Error {
  readonly script: string

  constructor(script: string, cause: unknown) {
    super(explain(cause), { cause })
    this.script = script
  }
}

/**
 * Sends a migration as one script, which PostgreSQL runs in one transaction: a failing file leaves nothing behind.
 * The adapter itself would cut it at every `;`, inside functions and comments too.
 *
 * `lock_timeout` keeps a migration from queueing behind a long transaction while everybody else queues behind it.
 */
function wholeScripts(
  url: string,
  opened: SqlDriverAdapter[],
  failed: FailedScript[],
): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({ connectionString: url, max: 1, options: '-c lock_timeout=5s' })
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async (): Promise<SqlDriverAdapter> => {
      const adapter = await factory.connect()
      adapter.executeScript = async (script) => {
        try {
          await adapter.underlyingDriver().query(script)
        } catch (error) {
          failed.push(new FailedScript(script, error))
          throw error
        }
      }
      opened.push(adapter)
      return adapter
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  }
}
