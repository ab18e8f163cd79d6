import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../paths.ts'

const skippedFolders = new Set(['node_modules', 'dist', '.swc', 'coverage'])
const skippedFiles = /\.(test\.tsx?|tsbuildinfo|md)$/

/** A hash of every file below the given paths (relative to the repository), names included; tests do not count. */
export function contentHash(inputs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((input) => filesBelow(inRoot(input)))) {
    hash.update(`${path.relative(inRoot(), file)}\0`)
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesBelow(where: string): string[] {
  if (!existsSync(where)) return []
  if (!statSync(where).isDirectory()) return [where]
  return readdirSync(where, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = path.join(where, entry.name)
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesBelow(inside)
      return entry.isFile() && !skippedFiles.test(entry.name) ? [inside] : []
    })
}
