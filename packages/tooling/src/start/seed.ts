import { existsSync } from 'node:fs'
import { builtFrom } from '../builds/build.ts'
import { contentHash } from '../builds/content-hash.ts'
import { say } from '../command.ts'
import { Failure } from '../failure.ts'
import { inRoot } from '../paths.ts'
import { outcomeOf } from '../run.ts'
import { markSeeded, seedMark } from './seed-mark.ts'

const script = inRoot('apps/api/dist/seed.js')

/** Fills the database with the demo project, its homes and its people, unless this very seed was there before. */
export async function seed(env: Record<string, string>, { always = false } = {}): Promise<void> {
  const url = env['DATABASE_URL'] ?? ''
  const mark = `seed ${contentHash(['config'])} ${builtFrom('api')}`
  if (!always && existsSync(demoFile) && (await seedMark(url)) === mark) return
  say('Filling the database with the demo project …')
  const run = await outcomeOf(process.execPath, [script], { cwd: inRoot(), env })
  if (run.code !== 0)
    throw new Failure(`The demo data could not be written: ${run.output.trim().split('\n').at(-1) ?? ''}`)
  await markSeeded(url, mark)
}

/** What the seed says about the people it made. */
export const demoFile = inRoot('.data/demo.json')
