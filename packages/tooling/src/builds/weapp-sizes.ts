import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** A size in bytes; without a limit it is only told. */
export interface Size {
  what: string
  bytes: number
  limit?: number
}

const kilo = 1024
/** WeChat takes 2 MB for the main package; a half is left for what is to come. */
const mainPackageLimit = 1.5 * kilo * kilo
/** WeChat's own limit of one package. */
const subpackageLimit = 2 * kilo * kilo

/** The main package and every subpackage of a built mini-program. */
export function weappSizes(folder: string): Size[] {
  const roots = subpackageRoots(path.join(folder, 'app.json'))
  const inSubpackages = roots.map((name) => ({ name, bytes: bytesBelow(path.join(folder, name)) }))
  const rest = inSubpackages.reduce((left, { bytes }) => left - bytes, bytesBelow(folder))
  return [
    { what: 'weapp main package', bytes: rest, limit: mainPackageLimit },
    ...inSubpackages.map(({ name, bytes }) => ({ what: `weapp subpackage ${name}`, bytes, limit: subpackageLimit })),
  ]
}

function subpackageRoots(appJson: string): string[] {
  const app = JSON.parse(readFileSync(appJson, 'utf8')) as Record<'subPackages' | 'subpackages', { root: string }[]>
  return [app.subPackages, app.subpackages]
    .flatMap((list) => list)
    .filter(Boolean)
    .map(({ root }) => root)
}

function bytesBelow(folder: string): number {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
