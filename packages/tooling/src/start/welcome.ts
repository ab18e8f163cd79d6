import { existsSync, readFileSync } from 'node:fs'
import { demoFile } from './seed.ts'
import type { Ports } from './environment.ts'

interface DemoPerson {
  what: string
  logIn: string
  sees: string
}

/** The table at the end of `npm start`: where everything is, and who can log in. */
export function welcome({ port, sandboxPort }: Ports): string {
  const base = `http://localhost:${String(port)}`
  const addresses = [
    ['Portal (H5)', `${base}/`],
    ['Console', `${base}/console/`],
    ['API page', `${base}/docs`],
    ['OpenAPI', `${base}/openapi.json`],
    ['Sandbox', `http://localhost:${String(sandboxPort)}/`],
  ]
  const people = demoPeople().map(({ what, logIn, sees }) => [what, logIn, sees])
  return [
    '',
    ...table(addresses),
    '',
    ...table(people),
    '',
    'Codes sent by SMS are on the page of the sandbox. Ctrl-C stops everything.',
    '',
  ].join('\n')
}

function demoPeople(): DemoPerson[] {
  return existsSync(demoFile) ? (JSON.parse(readFileSync(demoFile, 'utf8')) as DemoPerson[]) : []
}

/** Columns padded by what a terminal shows: a Chinese character takes two places. */
export function table(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, width(cell))), [])
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell))).join('   ')}`.trimEnd(),
  )
}

function width(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  )
}
