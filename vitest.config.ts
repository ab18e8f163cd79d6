import { defineConfig } from 'vitest/config'
import { fewOrMany } from './tests/support/full.ts'

const ignored = ['**/node_modules/**', '**/dist/**', '.data/**']
/** Of one test in `npm run test:full`, where properties run some thousand times. */
const patience = 900_000
const databaseServer = 'tests/support/database-server.ts'
const execArgv = ['--import', new URL('tests/support/sources-for-threads.ts', import.meta.url).href]

/**
 * Five kinds of tests; a file's name says which it is. `rules` need nothing; `memory` measure a process of their own;
 * `api` and `weapp` and `e2e` get a PostgreSQL server, and a database of their own for each file through
 * `tests/support/database.ts`. Files of one kind share a process and what it has loaded: loading the API anew for each
 * took as long as its tests.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    execArgv,
    isolate: false,
    // What waits for a job waits for a busy machine too.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
          exclude: [...ignored, '**/*.api.test.ts', '**/*.memory.test.ts'],
          testTimeout: fewOrMany(5_000, patience),
        },
      },
      {
        extends: true,
        test: { name: 'memory', include: ['apps/**/*.memory.test.ts'], exclude: ignored, isolate: true },
      },
      {
        extends: true,
        test: {
          name: 'api',
          include: ['apps/api/**/*.api.test.ts', 'packages/tooling/**/*.api.test.ts', 'tests/api/**/*.test.ts'],
          exclude: ignored,
          globalSetup: databaseServer,
          hookTimeout: 60_000,
          testTimeout: fewOrMany(30_000, patience),
        },
      },
      {
        extends: true,
        test: {
          name: 'weapp',
          include: ['tests/weapp/**/*.weapp.test.ts'],
          exclude: ignored,
          globalSetup: databaseServer,
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts', 'tests/faults/**/*.test.ts', 'tests/bench/**/*.test.ts'],
          exclude: ignored,
          globalSetup: databaseServer,
          hookTimeout: 120_000,
          testTimeout: 120_000,
        },
      },
    ],
  },
})
