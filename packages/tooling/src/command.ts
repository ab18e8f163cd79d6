import { appendFileSync, mkdirSync } from 'node:fs'
import { Failure, explain } from './failure.ts'
import { inData } from './paths.ts'

/**
 * Runs one command of `package.json`: its exit code is what `work` returns (0 for nothing). What goes wrong is told in
 * one line; the stack of what we had not foreseen goes to `.data/logs/failures.log`.
 */
export async function command(work: (args: string[]) => Promise<number | undefined>): Promise<never> {
  try {
    process.exit((await work(process.argv.slice(2))) ?? 0)
  } catch (error) {
    process.stderr.write(`✗ ${error instanceof Failure ? error.message : explain(error)}${noted(error)}\n`)
    process.exit(1)
  }
}

/** A line of progress for the person who waits. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function noted(error: unknown): string {
  if (error instanceof Failure) return ''
  const stack = error instanceof Error ? (error.stack ?? error.message) : explain(error)
  try {
    mkdirSync(inData('logs'), { recursive: true })
    appendFileSync(inData('logs', 'failures.log'), `${new Date().toISOString()} ${stack}\n`)
    return ' (more in .data/logs/failures.log)'
  } catch {
    return ''
  }
}
