import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Whether `node_modules` already is what the lock file asks for (somebody ran `npm install` by hand), by npm's own
 * record of what it installed. Optional packages for other machines are rightly missing.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  const present = packagesOf(record)
  return Object.entries(wanted).every(([where, one]) => {
    if (where === '') return true
    const found = present[where]
    return found ? found.version === one.version : one.optional === true || one.peer === true
  })
}

/** @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}
