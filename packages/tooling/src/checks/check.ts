import { inRoot, root } from '../paths.ts'
import { outcomeOf } from '../run.ts'

export interface Check {
  what: string
  program: string
  args: string[]
  /** Needs what the first check writes. */
  afterFirst?: true
}

/** The outcome of one check in a few lines. */
export interface Verdict {
  what: string
  ok: boolean
  seconds: number
  output: string
}

const types = (project: string): Check => ({
  what: `types: ${project}`,
  program: 'tsc',
  args: ['--noEmit', '--pretty', 'false', '-p', project],
})

const parts = ['apps/api', 'apps/console', 'apps/miniprogram', 'packages', 'tests']

/** Part by part: with the types of all of them at once ESLint wants more memory than Node gives. */
const lint = (place: string, ...more: string[]): Check => ({
  what: `lint: ${place}`,
  program: 'eslint',
  args: [place, '--max-warnings', '0', '--no-color', ...more],
})

const directions = (config: string): Check => ({
  what: `directions: ${config}`,
  program: 'depcruise',
  args: ['apps', 'packages', 'tests', '--config', config],
})

/** The API comes first: the types of its tests, and the rest, read the declarations that it writes. */
export const first: Check = {
  what: 'types: apps/api',
  program: 'tsc',
  args: ['-b', 'apps/api', '--pretty', 'false'],
}

export const others: Check[] = [
  ...parts.map((part) => lint(part)),
  lint('.', ...parts.flatMap((part) => ['--ignore-pattern', part])),
  { ...types('.'), afterFirst: true },
  { ...types('tests'), afterFirst: true },
  types('apps/console'),
  types('apps/miniprogram'),
  { what: 'format', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  directions('.dependency-cruiser.cjs'),
  directions('.dependency-cruiser.runtime.cjs'),
]

export async function runCheck({ what, program, args }: Check): Promise<Verdict> {
  const began = Date.now()
  const { code, output } = await outcomeOf(inRoot('node_modules/.bin', program), args, { cwd: root })
  return { what, ok: code === 0, seconds: (Date.now() - began) / 1000, output: output.trim() }
}
