import { answering, freePort, type NodeProcess, startNode } from '../../support/processes.ts'
import { testEnvironment } from '../../support/world/test-environment.ts'
import { type Layer, layers } from './layers.ts'

export interface Server {
  name: string
  url: string
  process: NodeProcess
}

/** Our API as it runs in production. */
export const startProduct = (databaseUrl: string): Promise<Server> =>
  start('our API', 'apps/api/dist/main.js', settings(databaseUrl))

/** The yardstick, with our parts up to a layer on top. */
export const startBare = (databaseUrl: string, layer: Layer = layers[0]): Promise<Server> =>
  start(layer, 'tests/bench/pages/bare-server.ts', { ...settings(databaseUrl), LAYER: layer })

/** The same for all: production, the same pool, the access log on. */
const settings = (databaseUrl: string): Record<string, string> => ({
  ...testEnvironment(databaseUrl, 'http://127.0.0.1:9'),
  NODE_ENV: 'production',
  LOG_LEVEL: 'info',
})

async function start(name: string, script: string, env: Record<string, string>): Promise<Server> {
  const port = await freePort()
  const running = startNode(script, { ...env, PORT: String(port) }, process.env['BENCH_NODE_FLAGS']?.split(' '))
  const url = `http://127.0.0.1:${String(port)}`
  await answering(running, `${url}/health/live`)
  return { name, url, process: running }
}
