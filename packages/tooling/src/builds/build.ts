import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { alone } from '../alone.ts'
import { say } from '../command.ts'
import { Failure } from '../failure.ts'
import { inData, inRoot, root } from '../paths.ts'
import { outcomeOf } from '../run.ts'
import { twoAtATime } from '../two-at-a-time.ts'
import { contentHash } from './content-hash.ts'
import { parts } from './parts.ts'
import type { Part, PartName } from './parts.ts'

/** Builds those of the parts whose inputs changed since they were last built. */
export async function build(names: readonly PartName[]): Promise<void> {
  await twoAtATime(names.map((name) => () => alone(inData('builds', name), () => buildOne(name, parts[name]))))
}

/** The hash that a part was last built from; empty when it was not. */
export function builtFrom(name: PartName): string {
  const file = inData('builds', name, 'hash')
  return existsSync(file) && existsSync(parts[name].result) ? readFileSync(file, 'utf8') : ''
}

/** For when something else writes to where a part is built, so that it is built again the next time. */
export function forgetBuild(name: PartName): void {
  rmSync(inData('builds', name, 'hash'), { force: true })
}

async function buildOne(name: PartName, part: Part): Promise<void> {
  const hash = hashOf(part)
  if (builtFrom(name) === hash) return
  say(`Building ${name} …`)
  const began = Date.now()
  const args = existsSync(part.result) || part.program !== 'tsc' ? part.args : [...part.args, '--force']
  const env = { ...process.env, NO_COLOR: '1', ...part.env }
  const run = await outcomeOf(inRoot('node_modules/.bin', part.program), args, { cwd: part.folder, env })
  const log = inData('logs', `build-${name}.log`)
  mkdirSync(path.dirname(log), { recursive: true })
  writeFileSync(log, run.output)
  if (run.code !== 0 || !existsSync(part.result)) {
    throw new Failure(`${name} did not build (all of it in ${path.relative(root, log)})\n${tellingLines(run.output)}`)
  }
  writeFileSync(inData('builds', name, 'hash'), hash)
  say(`Built ${name} in ${((Date.now() - began) / 1000).toFixed(0)} s.`)
}

function hashOf(part: Part): string {
  const variables = part.variables.map((variable) => `${variable}=${process.env[variable] ?? ''}`)
  return [contentHash(part.inputs), ...variables].join(' ')
}

/** The lines that name an error, or else the last ones. */
function tellingLines(output: string): string {
  const lines = output.trimEnd().split('\n')
  const errors = lines.filter((line) => /error|could not|cannot/i.test(line))
  return (errors.length > 0 ? errors.slice(0, 12) : lines.slice(-12))
    .map((line) => `  ${line.slice(0, 240)}`)
    .join('\n')
}
