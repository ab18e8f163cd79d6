import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Where a test puts a picture of a screen: `tests/output/`, which git ignores; with `PICTURES=1` those that `docs/images/`
 * has are renewed there.
 */
export function pictureFile(name: string): string {
  const shown = join(root, 'docs/images', `${name}.png`)
  const file = process.env['PICTURES'] === '1' && existsSync(shown) ? shown : join(root, 'tests/output', `${name}.png`)
  mkdirSync(dirname(file), { recursive: true })
  return file
}
