import { execFileSync } from 'node:child_process'
import { Failure } from '../failure.ts'

/** The user PostgreSQL runs as; empty where we are not root and it runs as ourselves. */
export interface Owner {
  uid?: number
  gid?: number
}

/** PostgreSQL refuses to run as root, so root lends it the user `postgres`, made when missing. */
export function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return {}
  return postgresUser() ?? createPostgresUser()
}

function postgresUser(): Owner | undefined {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return undefined
  }
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
}

function createPostgresUser(): Owner {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch (error) {
    throw new Failure('PostgreSQL cannot run as root: create a user "postgres", or set DATABASE_URL', { cause: error })
  }
}
