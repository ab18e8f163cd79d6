import { inject } from 'vitest'
import { cloneDatabase, dropDatabase } from '../../packages/tooling/src/database-template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run and the migrated database to copy for each test file. */
    database: { serverUrl: string; template: string; run: string }
  }
}

export interface TestDatabase {
  url: string
  drop(): Promise<void>
}

/**
 * A fresh, migrated, empty database for one test file, copied from the template.
 *
 * @param purpose tells several databases of one file apart
 */
export async function openTestDatabase(purpose = 'main'): Promise<TestDatabase> {
  const { serverUrl, template, run } = inject('database')
  const name = `hub_test_${run}_${process.env['VITEST_POOL_ID'] ?? '0'}_${purpose}`
  return { url: await cloneDatabase(serverUrl, template, name), drop: () => dropDatabase(serverUrl, name) }
}
