import { Logger, runMigrations } from 'graphile-worker'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Failure, explain } from '../failure.ts'
import { migratingAlone } from './alone.ts'
import { FailedScript, withEngine } from './engine.ts'
import { migrationList, readMigrations } from './files.ts'
import type { Migration } from './files.ts'

const filters = { externalTables: [], externalEnums: [] }
const silent = new Logger(() => () => undefined)

/**
 * Brings a database up to date: the migrations of `prisma/migrations`, then the job table of graphile-worker.
 *
 * @returns the names of the migrations that were applied now
 * @throws Failure naming the migration that failed; the database stays as it was before that migration
 */
export function migrate(databaseUrl: string, migrations = readMigrations()): Promise<string[]> {
  return migratingAlone(databaseUrl, async () => {
    const applied = migrations.length > 0 ? await applyAll(databaseUrl, migrations) : []
    await runMigrations({ connectionString: databaseUrl, logger: silent })
    return applied
  })
}

async function applyAll(databaseUrl: string, migrations: readonly Migration[]): Promise<string[]> {
  const migrationsList = migrationList(migrations)
  try {
    return await withEngine(async (engine) => {
      await forgetFailures(engine, migrationsList, migrations)
      const result = await engine.applyMigrations({ migrationsList, filters })
      return result.appliedMigrationNames
    }, databaseUrl)
  } catch (error) {
    const failed = error instanceof FailedScript && migrations.find(({ sql }) => sql === error.script)
    throw new Failure(`Migration ${failed ? failed.name : ''} failed: ${explain(error)}`, { cause: error })
  }
}

/**
 * A migration that failed is rolled back whole, so it may simply run again. Only `CONCURRENTLY` runs outside of a
 * transaction: there a person has to look at what it left.
 */
async function forgetFailures(
  engine: SchemaEngine,
  migrationsList: MigrationList,
  migrations: readonly Migration[],
): Promise<void> {
  const history = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters })
  for (const migrationName of history.failedMigrationNames) {
    const migration = migrations.find(({ name }) => name === migrationName)
    if (migration && !/\bconcurrently\b/i.test(migration.sql)) await engine.markMigrationRolledBack({ migrationName })
  }
}
