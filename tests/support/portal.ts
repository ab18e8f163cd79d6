import type { Browser, Locator, Page } from 'playwright-core'
import { openPage, phone, type WatchedPage } from './browser-page.ts'
import { pictureFile } from './pictures.ts'
import { type Tokens, tokensOf, type World } from './world/index.ts'

/**
 * What a person does on a page of the portal. Pages stay in the document when another is opened above them, so it is
 * always the last one that can be seen.
 */
export interface PortalHand {
  seen: (words: string) => Locator
  tap: (id: string) => Promise<void>
  type: (id: string, value: string) => Promise<void>
  picture: (name: string, options?: { fullPage?: boolean }) => Promise<void>
}

export function handOn(page: Page): PortalHand {
  const lastSeen = (found: Locator): Locator => found.locator('visible=true').last()
  return {
    seen: (words) => lastSeen(page.getByText(words)),
    tap: (id) => lastSeen(page.locator(`#${id}`)).tap(),
    type: (id, value) => lastSeen(page.locator(`#${id} input, input#${id}, #${id} textarea`)).fill(value),
    picture: (name, { fullPage = false } = {}) =>
      fullPage ? wholePage(page, pictureFile(name)) : shown(page, pictureFile(name)),
  }
}

async function shown(page: Page, path: string): Promise<void> {
  await page.screenshot({ path })
}

/** Pages scroll inside the document, so the window grows by what does not fit, and shrinks again. */
async function wholePage(page: Page, path: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 390, height: 844 }
  const hidden = await page.evaluate(() =>
    Math.max(
      0,
      ...Array.from(document.querySelectorAll<HTMLElement>('*'))
        .filter((each) => each.offsetParent !== null && /auto|scroll/.test(getComputedStyle(each).overflowY))
        .map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    ),
  )
  await page.setViewportSize({ ...size, height: size.height + hidden })
  await page.screenshot({ path })
  await page.setViewportSize(size)
}

/** A phone's browser in which a log-in still stands; it looked at this home last. */
export async function browserWith(
  browser: Browser,
  world: World,
  { refreshToken: value }: Tokens,
  homeId?: string,
): Promise<WatchedPage> {
  const visit = await openPage(browser, phone)
  const { hostname: domain } = new URL(world.url)
  await visit.page
    .context()
    .addCookies([{ name: 'hub_portal', value, domain, path: '/api/v1/sessions', httpOnly: true }])
  await visit.page.addInitScript((chosen) => {
    localStorage.setItem('session.open', JSON.stringify({ data: true }))
    if (chosen && !localStorage.getItem('home.chosen'))
      localStorage.setItem('home.chosen', JSON.stringify({ data: chosen }))
  }, homeId)
  return visit
}

/** The browser of a member of this home. */
export async function browserOfOwner(
  browser: Browser,
  world: World,
  homeId: string,
  role: 'owner' | 'tenant' = 'owner',
): Promise<WatchedPage> {
  return browserWith(browser, world, await tokensOf(world, homeId, role), homeId)
}

/** Logs in on the log-in page with a code by SMS, consent first. */
export async function logInBySms(page: Page, world: World, number: string): Promise<void> {
  const { tap, type } = handOn(page)
  await page.goto(world.url)
  await tap('log-in')
  await tap('consent-service')
  await type('phone', number)
  const before = (await world.sandbox.smsCodes(number)).length
  await tap('send-code')
  await type('code', await world.sandbox.smsCode(number, before + 1))
  await tap('submit')
}
