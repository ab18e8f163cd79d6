import { afterEach, describe, expect, it } from 'vitest'
import { weappDist } from './dist.ts'
import { launch } from './harness/launch.ts'
import type { LaunchSettings } from './harness/launch.ts'
import type { WeappApp } from './harness/weapp-app.ts'

let app: WeappApp | undefined
function start(settings: Partial<LaunchSettings> = {}): WeappApp {
  app = launch({ dist: weappDist, ...settings })
  return app
}
afterEach(() => {
  app?.close()
})

/** The classes of the page's root, where theme and care mode show. */
function rootClasses(running: WeappApp): string {
  return running
    .all('.page-frame')
    .map((node) => String(node.attributes.class))
    .join()
}

describe('the built mini-program', () => {
  it('opens at its first page without a word in the console', async () => {
    const running = start()
    await running.waitFor(() => running.all('.page-frame').length > 0)
    expect(running.route).toBe('pages/home/index')
    expect(running.faults).toEqual([])
  })

  it('opens both tabs', async () => {
    const running = start()
    await running.waitFor(() => running.all('.page-frame').length > 0)
    running.switchTab('pages/me/index')
    await running.waitFor('字号')
    expect(running.route).toBe('pages/me/index')
    expect(running.faults).toEqual([])
  })

  it('takes large type from WeChat’s text size', async () => {
    const running = start({ device: { fontSizeSetting: 21, fontSizeScaleFactor: 1.3 } })
    await running.waitFor(() => rootClasses(running).includes('care'))
  })

  it('keeps a chosen theme for the next launch and paints the title bar with it', async () => {
    const storage = {}
    const first = start({ url: 'pages/me/index', storage })
    await first.waitFor('跟随系统')
    first.tap('#theme')
    await first.waitFor('深色')
    first.tap('text=深色')
    await first.waitFor(() => rootClasses(first).includes('theme-dark'))
    expect(first.callsOf('setNavigationBarColor').at(-1)).toMatchObject({ frontColor: '#ffffff' })
    expect(first.faults).toEqual([])
    first.close()

    const second = start({ storage })
    await second.waitFor(() => rootClasses(second).includes('theme-dark'))
  })

  it('says so while the phone has no network, and takes it back', async () => {
    const running = start()
    await running.waitFor(() => running.all('.page-frame').length > 0)
    running.setOnline(false)
    await running.waitFor('现在没有网络')
    running.setOnline(true)
    await running.waitFor(() => !running.words().includes('现在没有网络'))
  })
})
