import { command } from '../../packages/tooling/src/command.ts'
import { openDatabaseServer } from '../../packages/tooling/src/postgres/index.ts'
import { Stopping } from '../../packages/tooling/src/stopping.ts'
import type { Bench } from './bench.ts'
import { imports } from './imports/imports.bench.ts'
import { pages } from './pages/pages.bench.ts'
import { planOf } from './plan.ts'
import { risks } from './risks/risks.bench.ts'

/** `npm run bench -- NAME …` runs only those. */
const benches: Record<string, (bench: Bench) => Promise<void>> = { pages, risks, imports }

await command(async (args) => {
  const chosen = args.filter((arg) => !arg.startsWith('--'))
  const unknown = chosen.find((name) => !(name in benches))
  if (unknown) throw new Error(`There is no bench ${unknown}; there are ${Object.keys(benches).join(', ')}.`)
  const stopping = new Stopping()
  try {
    const done = runAll(chosen.length > 0 ? chosen : Object.keys(benches), args, stopping).then(() => 0)
    return await Promise.race([done, stopping.asked.then(() => 130)])
  } finally {
    await stopping.run()
  }
})

async function runAll(names: readonly string[], args: readonly string[], stopping: Stopping): Promise<void> {
  const server = await openDatabaseServer({ purpose: 'test' })
  stopping.later(() => server.stop())
  for (const name of names) await benches[name]?.({ plan: planOf(args), serverUrl: server.url, stopping })
}
