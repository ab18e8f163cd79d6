import { spawn } from 'node:child_process'
import type { SpawnOptions } from 'node:child_process'
import { Failure, explain } from './failure.ts'

export interface Outcome {
  code: number
  /** Standard output and standard error in the order they came. */
  output: string
}

/** Runs a program to its end (or ours) and collects what it said; a missing program is a {@link Failure}. */
export function outcomeOf(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const killWithUs = (): void => {
      child.kill()
    }
    process.once('exit', killWithUs)
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', (error) => {
      reject(new Failure(`${program}: ${explain(error)}`, { cause: error }))
    })
    child.once('close', (code) => {
      process.off('exit', killWithUs)
      resolve({ code: code ?? 1, output })
    })
  })
}
