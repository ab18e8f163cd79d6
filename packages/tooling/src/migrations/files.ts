import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm'
import { inRoot } from '../paths.ts'

export const migrationsFolder = inRoot('prisma', 'migrations')
export const schemaFolder = inRoot('prisma', 'schema')

/** One migration: its folder's name, which begins with a time stamp and sets the order, and its SQL. */
export interface Migration {
  name: string
  sql: string
}

export function readMigrations(folder = migrationsFolder): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, file: path.join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, sql: readFileSync(file, 'utf8') }))
}

export function readSchema(folder = schemaFolder): SchemaContainer[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: name, content: readFileSync(path.join(folder, name), 'utf8') }))
}

/** The same list in the words of Prisma's engine. */
export function migrationList(migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}
