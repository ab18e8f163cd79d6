import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { Failure, explain } from '../failure.ts'
import { dataFolder, inData, root } from '../paths.ts'
import { outcomeOf } from '../run.ts'
import { installedPostgres } from './binaries.ts'
import { serverOwner } from './owner.ts'
import type { Owner } from './owner.ts'

/** Where a server's programs and files lie, and who runs it. */
export interface Place {
  owner: Owner
  /** Folder of `initdb`, `pg_ctl` and `postgres`. */
  bin: string
  /** Folder of this server: data, log, password, leases. */
  home: string
}

/**
 * Chooses the place of the server: in the clone, or under `/var/lib/service-hub` where the user `postgres` may not
 * enter the clone (below `/root`, say), with a copy of the programs.
 */
export async function choosePlace(name: string): Promise<Place> {
  const owner = serverOwner()
  const native = await installedPostgres()
  makeFolder(dataFolder, 0o755)
  if (await canRun(owner, native)) {
    return { owner, bin: path.join(native, 'bin'), home: ownedFolder(inData(name), owner) }
  }
  const elsewhere = path.join('/var/lib/service-hub', createHash('sha256').update(root).digest('hex').slice(0, 12))
  const copy = path.join(elsewhere, 'postgresql')
  if (!existsSync(path.join(copy, 'bin', 'postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return { owner, bin: path.join(copy, 'bin'), home: ownedFolder(path.join(elsewhere, name), owner) }
}

async function canRun(owner: Owner, native: string): Promise<boolean> {
  if (owner.uid === undefined) return true
  try {
    const run = await outcomeOf(path.join(native, 'bin', 'postgres'), ['--version'], { ...owner, cwd: '/' })
    const enter = await outcomeOf('test', ['-x', dataFolder], { ...owner, cwd: '/' })
    return run.code === 0 && enter.code === 0
  } catch {
    return false
  }
}

function ownedFolder(folder: string, owner: Owner): string {
  makeFolder(path.dirname(folder), 0o755)
  makeFolder(folder, 0o700)
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid)
  return folder
}

function makeFolder(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { recursive: true, mode })
  } catch (error) {
    throw new Failure(`Cannot write to ${folder}: ${explain(error)}`, { cause: error })
  }
}
