import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SchemaContainer } from '@prisma/schema-engine-wasm'
import { Failure, explain } from '../failure.ts'
import { outcomeOf } from '../run.ts'
import { root } from '../paths.ts'
import { withEngine } from './engine.ts'
import { migrationsFolder, readSchema } from './files.ts'

/**
 * Writes the SQL that leads from the schema of the last commit to the one in the working tree. What the schema cannot
 * say (triggers, CHECK, partial indexes) is added to the file by hand before it is committed.
 *
 * @returns the path of the new file
 */
export async function writeMigration(name: string, now = new Date()): Promise<string> {
  if (!/^[a-z0-9_]+$/.test(name))
    throw new Failure('Name the migration with a-z, 0-9 and _: npm run db:migration add_xyz')
  const sql = await sqlBetween(await committedSchema(), readSchema())
  if (sql === '') throw new Failure('The schema in prisma/schema has not changed since the last commit')
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(migrationsFolder, `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'migration.sql')
  writeFileSync(file, sql)
  return file
}

/** The SQL between two schemas; empty when they say the same. */
export async function sqlBetween(from: SchemaContainer[], to: SchemaContainer[]): Promise<string> {
  try {
    const diff = await withEngine((engine) =>
      engine.diff({
        from: from.length > 0 ? { tag: 'schemaDatamodel', files: from } : { tag: 'empty' },
        to: { tag: 'schemaDatamodel', files: to },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
    )
    const sql = diff.stdout ?? ''
    return sql.includes('This is an empty migration') ? '' : sql
  } catch (error) {
    throw new Failure(`The schema in prisma/schema is not valid: ${explain(error)}`, { cause: error })
  }
}

async function committedSchema(): Promise<SchemaContainer[]> {
  const list = await git('ls-tree', '--name-only', 'HEAD', 'prisma/schema/')
  const files = list.split('\n').filter((file) => file.endsWith('.prisma'))
  return Promise.all(
    files.map(async (file) => ({ path: path.basename(file), content: await git('show', `HEAD:${file}`) })),
  )
}

/** Git's answer, empty where there is no commit yet. */
async function git(...args: string[]): Promise<string> {
  const { code, output } = await outcomeOf('git', args, { cwd: root })
  return code === 0 ? output : ''
}
