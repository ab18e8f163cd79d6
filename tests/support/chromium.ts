import fs from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

/** The browser to test in: `CHROMIUM_PATH`, the system's, then Playwright's own; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const own = process.env.CHROMIUM_PATH
  const places = [...(own ? [own] : []), ...onPath(), ...applications, chromium.executablePath()]
  return places.find((place) => fs.existsSync(place))
}

/** Starts the browser without a window. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) {
    throw new Error(
      'No Chromium found: install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.',
    )
  }
  return chromium.launch({ executablePath, args: flags })
}
