import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataFolder, inData, inRoot, root } from '../paths.ts'
import type { Count } from './count-reporter.ts'

const reporter = fileURLToPath(new URL('count-reporter.ts', import.meta.url))

/** Runs Vitest to its end. A run that ends without a count (it crashed) has failed once. */
export async function runVitest(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; count: Count }> {
  mkdirSync(dataFolder, { recursive: true })
  const file = inData(`test-count-${String(process.pid)}.json`)
  const vitest = inRoot('node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', '--reporter=default', `--reporter=${reporter}`, ...args], {
    cwd: root,
    env: { ...env, HUB_TEST_COUNT: file },
    stdio: 'inherit',
  })
  // Ctrl-C reaches Vitest by itself; it puts things in order and ends, and then so do we.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const code = await new Promise<number>((resolve) => {
    child.once('exit', (ended) => {
      resolve(ended ?? 1)
    })
  })
  const count = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Count) : { passed: 0, failed: 1 }
  rmSync(file, { force: true })
  return { code, count }
}
