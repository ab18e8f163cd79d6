import fs from 'node:fs'
import path from 'node:path'
import { record, text } from './realm.ts'

/** What of a built mini-program's app.json the harness needs. */
export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  plugins?: Record<string, { version: string; provider: string }>
  window?: Record<string, unknown>
  tabBar?: Record<string, unknown> & {
    list: { pagePath: string; text: string; iconPath: string; selectedIconPath: string }[]
  }
}

export function readJson(file: string): unknown {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as unknown) : {}
}

export function readAppJson(dist: string): AppJson {
  return readJson(path.join(dist, 'app.json')) as AppJson
}

/** Every page, those of subpackages under their root. */
export function routesOf({ pages, subPackages = [] }: AppJson): string[] {
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => path.posix.join(root, page)))]
}

/** Settings of a page's window over those of the app, with `@name` looked up in theme.json. */
export function windowOf(dist: string, app: AppJson, route: string, theme: 'light' | 'dark'): Record<string, string> {
  const own = record(readJson(path.join(dist, `${route}.json`)))
  return themed(dist, { ...app.window, ...own }, theme)
}

export function themed(
  dist: string,
  settings: Record<string, unknown>,
  theme: 'light' | 'dark',
): Record<string, string> {
  const values = record(record(readJson(path.join(dist, 'theme.json')))[theme])
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      const said = text(value)
      return [name, said.startsWith('@') ? text(values[said.slice(1)]) : said]
    }),
  )
}
