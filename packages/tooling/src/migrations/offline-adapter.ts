import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

const nothing = { columnNames: [], columnTypes: [], rows: [] }

/** Comparing two schema texts asks no database, but the engine wants something to connect to. */
const adapter: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'offline',
  queryRaw: () => Promise.resolve(nothing),
  executeRaw: () => Promise.resolve(0),
  executeScript: () => Promise.resolve(),
  startTransaction: () => Promise.reject(new Error('There is no database')),
  dispose: () => Promise.resolve(),
}

export const offline: SqlMigrationAwareDriverAdapterFactory = {
  provider: adapter.provider,
  adapterName: adapter.adapterName,
  connect: () => Promise.resolve(adapter),
  connectToShadowDb: () => Promise.resolve(adapter),
}
