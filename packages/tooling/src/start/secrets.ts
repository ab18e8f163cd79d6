import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Failure, explain } from '../failure.ts'
import { dataFolder, inData } from '../paths.ts'

const names = ['DATA_KEYS', 'HASH_KEYS', 'TOKEN_KEYS'] as const
export type Secrets = Record<(typeof names)[number], string>

/**
 * The key rings of this developer's own database: from the environment, or made once and kept in `.data/`.
 *
 * @param inUse whether a database was already filled with them: then a lost key is not replaced, as nothing that is
 * encrypted could be read any more
 */
export function developmentSecrets(inUse: boolean): Secrets {
  const file = inData('secrets.json')
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {}
  const missing = names.filter((name) => !process.env[name] && !kept[name])
  if (missing.length > 0 && inUse) {
    throw new Failure(`${missing.join(', ')} missing in ${file}: put it back, or delete ${dataFolder} to begin anew`)
  }
  const entries = names.map((name) => [name, kept[name] ?? `k1:${randomBytes(32).toString('base64')}`] as const)
  if (missing.length > 0) write(file, Object.fromEntries(entries))
  return Object.fromEntries(entries.map(([name, value]) => [name, process.env[name] ?? value])) as Secrets
}

function write(file: string, content: object): void {
  try {
    mkdirSync(dataFolder, { recursive: true })
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  } catch (error) {
    throw new Failure(`Cannot write to ${file}: ${explain(error)}`, { cause: error })
  }
}
