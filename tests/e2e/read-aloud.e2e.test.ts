import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { browserOfOwner, type PortalHand } from '../support/portal.ts'
import { portalVisit } from '../support/portal-visit.ts'
import { linsStory, soldToFour, type World } from '../support/world/index.ts'

let homeId: string
const here = portalVisit(
  async (world) => {
    homeId = (await linsStory(world, await soldToFour(world))).homes['1602'] ?? ''
  },
  (browser, world) => browserOfOwner(browser, world, homeId),
)
let world: World
let page: Page
let hand: PortalHand

beforeAll(async () => {
  ;({ world, page, hand } = here)
  // A browser of a test has no voices: this one notes down what it would say, and ends a sentence when told to.
  await page.addInitScript(() => {
    localStorage.setItem('appearance.care', JSON.stringify({ data: 'on' }))
    const said: SpeechSynthesisUtterance[] = []
    const speechSynthesis = {
      getVoices: () => [],
      speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
      cancel: () => undefined,
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
    Object.assign(window, { said })
  })
})
const said = () =>
  page.evaluate(() => (window as unknown as { said: SpeechSynthesisUtterance[] }).said.map(({ text }) => text))
const end = () =>
  page.evaluate(() => {
    const { said } = window as unknown as { said: SpeechSynthesisUtterance[] }
    said.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent)
  })

const pages: [name: string, address: (id: string) => string, first: string][] = [
  ['home', () => '/', '贷款审批中，等您补交近 6 个月流水。'],
  ['journey', (id) => `/packages/journey/progress/index?homeId=${id}`, '18 步走完 6 步，商贷审批、公积金审批在办。'],
  ['node', (id) => `/packages/journey/node/index?homeId=${id}&node=commercial_approval`, '商业贷款审批。'],
]

it.each(pages)('reads the %s page from its first sentence', async (name, address, first) => {
  await page.goto(world.url + address(homeId))
  await hand.tap('read-aloud')
  await hand.seen('停止朗读').waitFor()
  expect(await said()).toEqual([first])
  await end()
  expect((await said()).length).toBe(2)
  await hand.picture(`read-aloud-${name}`)
  await hand.tap('read-aloud')
  await hand.seen('朗读').waitFor()
  await end()
  expect((await said()).length).toBe(2)
})

it('reads a warning, and is held when another page covers it', async () => {
  await page.goto(`${world.url}/packages/journey/risks/index?homeId=${homeId}`)
  await hand.seen('商业贷款审批还差').tap()
  await hand.tap('read-aloud')
  expect((await said())[0]).toMatch(/^商业贷款审批还差/)
  await hand.tap('open-node')
  await hand.seen('银行核实收入和征信').waitFor()
  await page.goBack()
  await hand.seen('继续朗读').waitFor()
  await hand.picture('read-aloud-risk')
  expect(here.visit.complaints).toEqual([])
})
