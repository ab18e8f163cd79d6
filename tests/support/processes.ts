import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inRoot, root } from '../../packages/tooling/src/paths.ts'

export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
}

/** One Node process that we started, ended by its own id. */
export interface NodeProcess {
  readonly pid: number
  readonly ended: Promise<Ending>
  /** What it wrote so far, errors included. */
  output(): string
  signal(signal: NodeJS.Signals): void
  /** SIGTERM, and SIGKILL after 10 s. */
  stop(): Promise<Ending>
}

/** Starts a script (a path in the repository) under this very Node. What it writes goes to a file, as in production. */
export function startNode(script: string, env: Record<string, string>, flags: readonly string[] = []): NodeProcess {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-process-'))
  const log = path.join(folder, 'log')
  const file = openSync(log, 'a')
  const child = spawn(process.execPath, [...flags, inRoot(script)], { cwd: root, env, stdio: ['ignore', file, file] })
  closeSync(file)
  let left = ''
  const killWithUs = (): void => void child.kill('SIGKILL')
  process.once('exit', killWithUs)
  const ended = endOf(child).then((ending) => {
    process.off('exit', killWithUs)
    left = readFileSync(log, 'utf8')
    rmSync(folder, { recursive: true, force: true })
    return ending
  })
  const signal = (name: NodeJS.Signals): void => void child.kill(name)
  return {
    pid: child.pid ?? 0,
    ended,
    output: () => left || readFileSync(log, 'utf8'),
    signal,
    stop: async () => {
      signal('SIGTERM')
      const force = setTimeout(() => signal('SIGKILL'), 10_000)
      const ending = await ended
      clearTimeout(force)
      return ending
    },
  }
}

function endOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

/** Waits until the process answers 200 at an address. @throws Error with its output when it ends or 30 s pass */
export async function answering(running: NodeProcess, url: string): Promise<void> {
  let ended = false
  void running.ended.then(() => (ended = true))
  await until(`an answer of ${url}: ${running.output()}`, async () => {
    if (ended) throw new Error(`ended before it answered: ${running.output()}`)
    const response = await fetch(url).catch(() => undefined)
    return response?.status === 200
  })
}

/** Waits for a condition. @throws Error after 30 s, naming what was waited for */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const last = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > last) throw new Error(`waited 30 s for ${what}`)
    await pause(25)
  }
}

/** A port of the loopback address that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
