import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { pictureFile } from '../support/pictures.ts'
import { fourBuyersStage, portalPages, type Stage } from '../support/portal-pages.ts'
import { openWorld, tokensOf, type World } from '../support/world/index.ts'
import { weappDist, weappDomain } from './dist.ts'
import { launch } from './harness/launch.ts'
import { closeScreenshots, screenshot } from './harness/screenshot.ts'
import type { WeappApp } from './harness/weapp-app.ts'

let world: World
let stage: Stage
let app: WeappApp

beforeAll(async () => {
  world = await openWorld()
  stage = await fourBuyersStage(world)
})
afterEach(() => {
  app.close()
})
afterAll(async () => {
  await closeScreenshots()
  await world.close()
})

const bare = (words: string): string => words.replaceAll(/\s/g, '')

it.each(portalPages)('%s stands in the dark and in large type, and loads anew when pulled', async (...given) => {
  const [name, room, address, words] = given
  const homeId = stage.homes[room] ?? ''
  const { refreshToken } = await tokensOf(world, homeId)
  const at = address(homeId, stage)
  app = launch({
    ...{ dist: weappDist, api: world.url, domain: weappDomain, device: { theme: 'dark', fontSizeScaleFactor: 1.4 } },
    storage: { 'session.open': true, 'session.refresh': refreshToken, 'home.chosen': homeId },
    url: at === '/' ? 'pages/home/index' : at.slice(1),
  })
  const there = () => bare(app.words()).includes(bare(words))
  await app.waitFor(there, 15_000)
  await screenshot(app, pictureFile(`weapp-look-${name}`), { full: true })
  const asked = app.callsOf('request').length
  const stopped = app.callsOf('stopPullDownRefresh').length
  app.pullDown()
  await app.waitFor(() => app.callsOf('stopPullDownRefresh').length > stopped)
  expect(app.callsOf('request').length).toBeGreaterThan(asked)
  expect(there()).toBe(true)
  expect(app.faults).toEqual([])
})
