import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { say } from '../command.ts'
import { Failure } from '../failure.ts'
import { inData, root } from '../paths.ts'
import { forget, remember } from './left-over.ts'

export interface Options {
  /** Node by default. */
  program?: string
  cwd?: string
  /** Shows the output too, each line under the name of the process. */
  shown?: boolean
}

export interface Child {
  name: string
  /** Rejects with a {@link Failure} when the process ends without having been told to. */
  died: Promise<never>
  /** Asks it to end, and makes it end after 15 s. */
  stop(): Promise<void>
}

/**
 * Starts one of our processes, its output going to `.data/logs/<name>.log`. It gets a process group of its own: a
 * Ctrl-C is for us, who stop things in order.
 */
export function startChild(name: string, args: string[], env: Record<string, string>, options: Options = {}): Child {
  const log = inData('logs', `${name}.log`)
  mkdirSync(path.dirname(log), { recursive: true })
  const file = createWriteStream(log)
  const { program = process.execPath, cwd = root, shown = false } = options
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(file)
    if (shown)
      createInterface(stream).on('line', (line) => {
        say(`${name.padEnd(8)} │ ${line}`)
      })
  }
  remember(name, child.pid)
  let told = false
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`did not start: ${error.message}`))
    child.once('close', (code, signal) =>
      resolve(signal ? `was killed (${signal})` : `ended with code ${String(code)}`),
    )
  })
  const died = ended.then((how) => {
    forget(name)
    if (told) return new Promise<never>(() => undefined)
    throw new Failure(`${name} ${how}:\n${lastLines(log)}`)
  })
  died.catch(() => undefined)
  const stop = async (): Promise<void> => {
    told = true
    await end(child, ended)
  }
  return { name, died, stop }
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(force)
}

const lastLines = (log: string): string =>
  readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-5)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join('\n')
