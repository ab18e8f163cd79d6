import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { pictureFile } from '../support/pictures.ts'
import { fourBuyersStage, portalPages, type Stage } from '../support/portal-pages.ts'
import { openWorld, tokensOf, type World } from '../support/world/index.ts'
import { weappDist, weappDomain } from './dist.ts'
import { readAppJson, routesOf } from './harness/app-json.ts'
import { launch } from './harness/launch.ts'
import { closeScreenshots, screenshot } from './harness/screenshot.ts'
import type { WeappApp } from './harness/weapp-app.ts'

let world: World
let stage: Stage
let app: WeappApp | undefined

beforeAll(async () => {
  world = await openWorld()
  stage = await fourBuyersStage(world)
})
afterEach(() => {
  app?.close()
})
afterAll(async () => {
  await closeScreenshots()
  await world.close()
})

/** These are for somebody who is not logged in, or not yet a member. */
const others = ['packages/account/log-in/index', 'packages/account/invitation/index']

it('looks at every page there is', () => {
  const seen = portalPages.map(([, , address]) => address('', stage).slice(1).split('?')[0] || 'pages/home/index')
  expect(new Set([...seen, ...others])).toEqual(new Set(routesOf(readAppJson(weappDist))))
})

const bare = (words: string): string => words.replaceAll(/\s/g, '')

it.each(portalPages)('%s stands in the dark and in large type, and loads anew when pulled', async (...given) => {
  const [name, room, address, words] = given
  const homeId = stage.homes[room] ?? ''
  const { refreshToken } = await tokensOf(world, homeId)
  const at = address(homeId, stage)
  const shown = launch({
    ...{ dist: weappDist, api: world.url, domain: weappDomain, device: { theme: 'dark', fontSizeScaleFactor: 1.4 } },
    storage: { 'session.open': true, 'session.refresh': refreshToken, 'home.chosen': homeId },
    url: at === '/' ? 'pages/home/index' : at.slice(1),
  })
  app = shown
  const there = () => bare(shown.words()).includes(bare(words))
  await shown.waitFor(there, 15_000)
  await screenshot(shown, pictureFile(`weapp-look-${name}`), { full: true })
  const asked = shown.callsOf('request').length
  const stopped = shown.callsOf('stopPullDownRefresh').length
  shown.pullDown()
  await shown.waitFor(() => shown.callsOf('stopPullDownRefresh').length > stopped)
  expect(shown.callsOf('request').length).toBeGreaterThan(asked)
  expect(there()).toBe(true)
  expect(shown.faults).toEqual([])
})
