import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.resolve(import.meta.dirname, '../..')

interface Cruise {
  summary: { violations: { from: string; rule: { name: string } }[] }
}

/** Runs dependency-cruiser with our two configurations over a house: `file: name of the rule that refuses it`. */
export async function refusals(house: string): Promise<string[]> {
  const found = await Promise.all(
    ['.dependency-cruiser.cjs', '.dependency-cruiser.runtime.cjs'].map((one) => cruise(house, one)),
  )
  return [...new Set(found.flat())].toSorted()
}

async function cruise(house: string, config: string): Promise<string[]> {
  const cli = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [cli, 'apps', 'packages', '--config', path.join(root, config), '--output-type', 'json']
  // With violations it exits with their number: what it prints is the same.
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: house, maxBuffer: 2 ** 26 }).catch(
    (error: unknown) => error as { stdout: string },
  )
  const { summary } = JSON.parse(stdout) as Cruise
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
}
