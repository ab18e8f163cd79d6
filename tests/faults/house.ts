import { build } from '../../packages/tooling/src/builds/build.ts'
import { answering, freePort, type NodeProcess, startNode, until } from '../support/processes.ts'
import { aSale, identityNumber, openWorld, type World } from '../support/world/index.ts'

export interface ApiProcess extends NodeProcess {
  readonly url: string
}

/** The built programs as processes of their own, on the database and sandbox of a world that prepares and looks on. */
export interface House {
  readonly world: World
  startApi(): Promise<ApiProcess>
  startWorker(): Promise<NodeProcess>
  close(): Promise<void>
}

export const ownerPhone = '13800000001'

/** One home, imported. The world's clock shows the real time, since that is what the processes have. */
export async function openHouse(purpose: string): Promise<House> {
  await build(['api'])
  const world = await openWorld({ purpose, now: new Date().toISOString(), worker: false })
  await world.importSales(aSale({ 手机号: ownerPhone }))
  const { startApi, startWorker, stopAll } = programs(world.environment)
  const close = async (): Promise<void> => {
    await stopAll()
    await world.close()
  }
  return { world, startApi, startWorker, close }
}

/** Starts the programs with the given settings; `stopAll` ends those that still run. */
export function programs(settings: Record<string, string>) {
  const running: NodeProcess[] = []
  const start = (entry: 'main' | 'worker', port: number): NodeProcess => {
    const env = { ...settings, NODE_ENV: 'production', LOG_LEVEL: 'info', PORT: String(port) }
    const started = startNode(`apps/api/dist/${entry}.js`, env)
    running.push(started)
    return started
  }
  const startApi = async (): Promise<ApiProcess> => {
    const port = await freePort()
    const url = `http://127.0.0.1:${String(port)}`
    const api = start('main', port)
    await answering(api, `${url}/health/ready`)
    return { ...api, url }
  }
  const startWorker = async (): Promise<NodeProcess> => {
    const worker = start('worker', 0)
    await until('the worker', () => worker.output().includes('worker started'))
    return worker
  }
  const stopAll = async (): Promise<void> => {
    await Promise.all(running.map((each) => each.stop()))
  }
  return { startApi, startWorker, stopAll }
}

/** Logs the owner in and binds the home; somebody must do the jobs meanwhile. */
export async function bindHome(world: World): Promise<{ token: string; homeId: string }> {
  const token = await world.customerToken(ownerPhone)
  const owner = world.client({ token })
  const [home] = (await owner('GET /homes')).claimable
  const homeId = home?.id ?? ''
  const lastSix = identityNumber(1).slice(-6)
  await owner('POST /homes/:homeId/claim', { params: { homeId }, body: { proof: 'identity', lastSix } })
  return { token, homeId }
}
