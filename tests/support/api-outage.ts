import type { Page, Route } from 'playwright-core'

export type Outage = 'none' | 'held' | 'failing' | 'gone'

/** Stands between a page and the API: lets questions through, holds them, answers 500, or cuts the line. */
export interface ApiOutage {
  /** What becomes of every question from now on; and of those that were held. */
  become: (outage: Outage) => Promise<void>
}

const broken = {
  status: 500,
  contentType: 'application/json',
  body: JSON.stringify({ code: 'server.failed', message: '我们这边出了点问题，请稍后再试', requestId: 'r1' }),
}

/** The log-in is renewed as always: it is the page's own questions that are not answered. */
export async function apiOutage(page: Page): Promise<ApiOutage> {
  let now: Outage = 'none'
  let held: Route[] = []
  const settle = async (route: Route): Promise<void> => {
    if (now === 'none' || route.request().method() !== 'GET') await route.continue()
    else if (now === 'held') held.push(route)
    else if (now === 'failing') await route.fulfill(broken)
    else await route.abort('connectionfailed')
  }
  await page.route('**/api/v1/**', settle)
  return {
    become: async (outage) => {
      now = outage
      const waiting = held
      held = []
      for (const route of waiting) await settle(route)
    },
  }
}
