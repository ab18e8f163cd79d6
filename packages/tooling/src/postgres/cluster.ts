import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../failure.ts'
import { outcomeOf } from '../run.ts'
import type { Place } from './place.ts'

export const dataOf = (place: Place): string => path.join(place.home, 'data')
export const passwordOf = (place: Place): string => readFileSync(passwordFileOf(place), 'utf8').trim()
const passwordFileOf = (place: Place): string => path.join(place.home, 'password')

/**
 * Creates the data folder where there is none.
 *
 * PostgreSQL's builtin C.UTF-8 locale needs no locale of the operating system and sorts the same everywhere; names
 * are sorted by pinyin with `COLLATE "zh-x-icu"` in the query.
 */
export async function ensureCluster(place: Place): Promise<void> {
  const data = dataOf(place)
  if (existsSync(path.join(data, 'global', 'pg_control')) && existsSync(passwordFileOf(place))) {
    refuseOtherVersion(data)
    return
  }
  rmSync(data, { recursive: true, force: true })
  writePassword(place)
  const initdb = await outcomeOf(
    path.join(place.bin, 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=postgres',
      `--pwfile=${passwordFileOf(place)}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ],
    { ...place.owner, cwd: place.home },
  )
  if (initdb.code === 0) return
  rmSync(data, { recursive: true, force: true })
  throw new Failure(`PostgreSQL could not create ${data}: ${lastLine(initdb.output)}`)
}

function writePassword(place: Place): void {
  writeFileSync(passwordFileOf(place), randomBytes(18).toString('base64url'), { mode: 0o600 })
  const { uid, gid } = place.owner
  if (uid !== undefined && gid !== undefined) chownSync(passwordFileOf(place), uid, gid)
}

function refuseOtherVersion(data: string): void {
  const version = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18')
    throw new Failure(`${data} was written by PostgreSQL ${version}: move it away, or set DATABASE_URL`)
}

export const lastLine = (output: string): string => output.trim().split('\n').at(-1)?.trim() ?? ''
