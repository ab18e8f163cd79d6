import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Failure } from './failure.ts'
import { inRoot } from './paths.ts'

/** Becomes the built program: same process, so that signals and the exit code are its own. */
export async function become(entry: 'main' | 'worker'): Promise<void> {
  const file = inRoot('apps/api/dist', `${entry}.js`)
  if (!existsSync(file)) throw new Failure('The API is not built: npm run build api')
  process.chdir(inRoot())
  process.argv.splice(1, process.argv.length, file)
  await import(pathToFileURL(file).href)
}
