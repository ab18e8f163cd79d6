import { forgetBuild } from '../builds/build.ts'
import { command, say } from '../command.ts'
import { inRoot } from '../paths.ts'
import { startChild } from '../start/children.ts'
import type { Child } from '../start/children.ts'
import { endLeftOvers } from '../start/left-over.ts'
import { freePort } from '../start/ports.ts'
import { prepare } from '../start/prepare.ts'
import { seed } from '../start/seed.ts'
import { Stopping } from '../stopping.ts'

const stopping = new Stopping()
const bin = (program: string): string => inRoot('node_modules/.bin', program)

/** `npm run dev` watches the H5 portal, `npm run dev -- weapp` the mini-program for WeChat DevTools. */
async function dev(target: 'h5' | 'weapp'): Promise<void> {
  await endLeftOvers()
  const ports = {
    port: await freePort('PORT', 3000, 'npm run dev'),
    sandboxPort: await freePort('SANDBOX_PORT', 3100, 'npm run dev'),
  }
  const env = await prepare(stopping, ports, ['api'])
  await seed(env)
  forgetBuild(target)
  const shown = true
  const miniprogram = inRoot('apps/miniprogram')
  const children: Child[] = [
    startChild('sandbox', ['--watch', 'packages/wechat-sandbox/src/main.ts'], env, { shown }),
    startChild('types', ['-b', 'apps/api', '--watch', '--preserveWatchOutput'], env, { shown, program: bin('tsc') }),
    startChild('api', ['--watch', 'apps/api/dist/main.js'], env, { shown }),
    startChild('worker', ['--watch', 'apps/api/dist/worker.js'], env, { shown }),
    startChild('console', ['--clearScreen', 'false'], env, {
      shown,
      program: bin('vite'),
      cwd: inRoot('apps/console'),
    }),
    startChild(target, ['build', '--type', target, '--watch', '--no-check'], env, {
      shown,
      program: bin('taro'),
      cwd: miniprogram,
    }),
  ]
  stopping.later(() => Promise.all(children.map((child) => child.stop())))
  say(`Watching. Console: http://localhost:5173/console/  API: http://localhost:${String(ports.port)}/docs`)
  await Promise.race(children.map((child) => child.died))
}

await command(async ([target]) => {
  try {
    await Promise.race([dev(target === 'weapp' ? 'weapp' : 'h5'), stopping.asked])
  } finally {
    await stopping.run()
  }
  return 0
})
