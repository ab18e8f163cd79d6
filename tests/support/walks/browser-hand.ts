import type { Browser, Page, Response } from 'playwright-core'
import { browserOfOwner, handOn } from '../portal.ts'
import type { World } from '../world/index.ts'
import { bare, type Hand, otherCode, type SentFile } from './hand.ts'

const patience = 15_000
const typeOf = (name: string): string => (name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg')

/** The browser in which a member of this home is logged in. */
export async function browserHand(
  browser: Browser,
  world: World,
  homeId: string,
  role: 'owner' | 'tenant' = 'owner',
): Promise<Hand> {
  const { page, complaints } = await browserOfOwner(browser, world, homeId, role)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const hand = handOn(page)
  await page.goto(world.url)
  // What stands on pages below the last one is not drawn, so not among these words.
  const stands = async (words: string, wanted: boolean): Promise<void> => {
    try {
      await page.waitForFunction(
        ([sought, hoped]) => document.body.innerText.replaceAll(/\s/g, '').includes(sought) === hoped,
        [bare(words), wanted] as const,
        { timeout: patience },
      )
    } catch (error) {
      const there = await page.evaluate(() => document.body.innerText)
      throw new Error(`${wanted ? 'waited for' : 'still there:'} "${words}", the page says:\n${there}`, {
        cause: error,
      })
    }
  }
  const typeCode: Hand['typeCode'] = async (number, wrong) => {
    const before = (await world.sandbox.smsCodes(number)).length
    await hand.tap('send-code')
    const code = await world.sandbox.smsCode(number, before + 1)
    await hand.type('code', wrong ? otherCode(code) : code)
  }
  return {
    typeCode,
    showNumber: async (number) => {
      await hand.type('phone', number)
      await typeCode(number)
      await hand.tap('submit')
    },
    sayNew: () => hand.tap('new-holder'),
    see: (words) => stands(words, true),
    miss: (words) => stands(words, false),
    tap: hand.tap,
    tapWords: (words) => hand.seen(words).tap(),
    shortCut: (words) =>
      page
        .locator('.short-cuts__one', { hasText: new RegExp(`^${words}$`) })
        .locator('visible=true')
        .last()
        .tap(),
    type: hand.type,
    send: (documentKey, file) => choose(page, `#paper-${documentKey} .paper-panel__slot`, file),
    attach: (id, file) => choose(page, `#${id}`, file),
    online: (there) => page.context().setOffline(!there),
    opens: (act) => opened(page, act),
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
    words: () => page.evaluate(() => document.body.innerText),
    open: async (address) => {
      await page.goto(world.url + address)
    },
    reload: async () => {
      await page.reload()
    },
    picture: (name) => hand.picture(name, { fullPage: true }),
    complaints: () => complaints,
    close: () => page.context().close(),
  }
}

async function choose(page: Page, slot: string, { name, content }: SentFile): Promise<void> {
  const last = page.locator(slot).locator('visible=true').last()
  const [chosen] = await Promise.all([page.waitForEvent('filechooser'), last.tap()])
  await chosen.setFiles({ name, mimeType: typeOf(name), buffer: Buffer.from(content) })
}

/** A PDF comes into a tab of its own; the page itself may not read that, so the server is asked once more. */
async function opened(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const isPdf = (response: Response) => response.headers()['content-type']?.startsWith('application/pdf') ?? false
  const [response] = await Promise.all([page.context().waitForEvent('response', isPdf), act()])
  const { authorization = '' } = await response.request().allHeaders()
  const again = await fetch(response.url(), authorization === '' ? {} : { headers: { authorization } })
  return new Uint8Array(await again.arrayBuffer())
}
