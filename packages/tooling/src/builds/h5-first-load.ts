import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Size } from './weapp-sizes.ts'

/** About two seconds on a slow mobile network. */
const limit = 250 * 1024

/**
 * What a browser loads, gzipped, until the portal's first page runs: the page, the scripts and styles it names, and
 * the chunks that the first route asks for (all chunks, where the bundle does not say which).
 */
export function h5FirstLoad(folder: string): Size {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="?\/([^"\s>]+\.(?:js|css))/g)].map(([, file = '']) => file)
  const chunks = readdirSync(path.join(folder, 'static')).map((file) => `static/${file}`)
  const app = named.find((file) => /\/app\.\w+\.js$/.test(file)) ?? ''
  const first = firstRouteChunks(readFileSync(path.join(folder, app), 'utf8'))
  const asked = chunks.filter((file) => /\.(js|css)$/.test(file) && !named.includes(file) && isOneOf(first, file))
  const files = [...named, ...asked].map((file) => readFileSync(path.join(folder, file)))
  const bytes = [Buffer.from(page), ...files].reduce((sum, content) => sum + gzipSync(content).length, 0)
  return { what: 'H5 first load, gzip', bytes, limit }
}

/** The numbers in the first `.e(804)` calls of Taro's route list. */
function firstRouteChunks(app: string): string[] | undefined {
  const [, load = ''] = /\.routes=\[.*?load\([^)]*\)\{return\[(.*?)\.then/s.exec(app) ?? []
  const numbers = [...load.matchAll(/\.e\((\d+)\)/g)].map(([, number = '']) => number)
  return numbers.length > 0 ? numbers : undefined
}

/** A chunk with a name instead of a number (`shared`) is one that every page asks for. */
function isOneOf(numbers: string[] | undefined, file: string): boolean {
  const [name = ''] = path.basename(file).split('.')
  return numbers === undefined || numbers.includes(name) || !/^\d+$/.test(name)
}
