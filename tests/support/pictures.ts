import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Where a test puts a picture of a screen: `tests/output/`, which git ignores, or `docs/images/` with `PICTURES=1`,
 * when the pictures of the README are to be renewed.
 */
export function pictureFile(name: string): string {
  const file = join(root, process.env['PICTURES'] === '1' ? 'docs/images' : 'tests/output', `${name}.png`)
  mkdirSync(dirname(file), { recursive: true })
  return file
}
