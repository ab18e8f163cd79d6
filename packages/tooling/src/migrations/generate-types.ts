import path from 'node:path'
import { Failure, explain } from '../failure.ts'
import { inRoot, root } from '../paths.ts'
import { outcomeOf } from '../run.ts'

/** Where the Kysely types of the tables are written, by the generator that `prisma/schema/base.prisma` names. */
export const generatedTypes = inRoot('apps', 'api', 'src', 'platform', 'database', 'schema.generated.ts')

/** Writes the table types of the schema in the working tree. */
export async function generateTypes(): Promise<void> {
  const bin = inRoot('node_modules', '.bin')
  const env = { ...process.env, PATH: [bin, process.env['PATH'] ?? ''].join(path.delimiter) }
  const run = await outcomeOf(path.join(bin, 'prisma'), ['generate', '--no-hints'], { cwd: root, env })
  if (run.code !== 0) throw new Failure(`prisma generate: ${explain(run.output)}`)
}
