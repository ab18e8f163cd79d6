import type { TestProject } from 'vitest/node'
import { ensureTemplate, sweepDatabases } from '../../packages/tooling/src/database-template.ts'
import { openDatabaseServer } from '../../packages/tooling/src/postgres/index.ts'

/** Vitest's global set-up: one PostgreSQL server for the run, with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openDatabaseServer({ purpose: 'test' })
  const template = await ensureTemplate(server.url)
  if (server.exclusive) await sweepDatabases(server.url, template)
  project.provide('database', { serverUrl: server.url, template, run: String(process.pid) })
  return () => server.stop()
}
