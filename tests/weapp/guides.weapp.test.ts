import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pictureFile } from '../support/pictures.ts'
import { bound, openWorld, soldToFour, tokensOf, type World, zhaoRefused } from '../support/world/index.ts'
import { weappDist } from './dist.ts'
import { launch } from './harness/launch.ts'
import { closeScreenshots, screenshot } from './harness/screenshot.ts'
import type { WeappApp } from './harness/weapp-app.ts'

let world: World
let homes: Record<string, string>
let app: WeappApp | undefined

beforeAll(async () => {
  world = await openWorld()
  await zhaoRefused(await soldToFour(world))
  const all = await Promise.all((['zhao', 'sun'] as const).map((buyer) => bound(world, buyer)))
  homes = Object.assign({}, ...all.map((one) => one.homes)) as Record<string, string>
})
afterEach(() => {
  expect(app?.faults).toEqual([])
  app?.close()
})
afterAll(async () => {
  await closeScreenshots()
  await world.close()
})

/** A page of the guides on the phone of the owner of this home. */
async function page(room: string, name: string): Promise<WeappApp> {
  const homeId = homes[room] ?? ''
  const { refreshToken } = await tokensOf(world, homeId)
  const storage = { 'session.open': true, 'session.refresh': refreshToken, 'home.chosen': homeId }
  app = launch({ dist: weappDist, api: world.url, storage, url: `packages/guide/${name}/index?homeId=${homeId}` })
  return app
}
const says = (phone: WeappApp, words: string): Promise<void> =>
  phone.waitFor(() => phone.words().replaceAll(/\s/g, '').includes(words))

describe('the guides in the mini-program', () => {
  it('say first what follows a refusal, and reckon the loan on the phone', async () => {
    const phone = await page('1103', 'fund')
    await says(phone, '被拒了怎么办')
    await says(phone, '等额本金')
    const both = phone.words()
    phone.tap('#people-one')
    await phone.waitFor(() => phone.words() !== both)
    await screenshot(phone, pictureFile('weapp-fund'))
  })

  it('tick a paper of the deed', async () => {
    const phone = await page('1103', 'deed')
    await says(phone, '90天办证期限')
    phone.tap('#view-pack')
    await says(phone, '孩子入学，备好0/5')
    phone.tap('#paper-school_deed')
    await says(phone, '孩子入学，备好1/5')
  })

  it('give a calendar link to copy', async () => {
    const phone = await page('1103', 'calendar')
    await says(phone, '生成订阅链接')
    phone.tap('#open-calendar')
    await says(phone, '链接准备好了')
    expect(phone.words()).toMatch(/\/api\/v1\/calendars\/[\w-]{43}\.ics/)
    await phone.waitFor(() => !phone.words().includes('生成订阅链接'))
  })

  it('put three homes on one agenda', async () => {
    const phone = await page('1201', 'agenda')
    await says(phone, '以后')
    for (const room of ['1201', '1202', '602']) await says(phone, room)
    await screenshot(phone, pictureFile('weapp-agenda'))
  })
})
