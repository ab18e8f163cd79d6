import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { say } from '../command.ts'
import { Failure } from '../failure.ts'
import { outcomeOf } from '../run.ts'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * The Chromium for the end-to-end tests: the one of `CHROMIUM_PATH`, the system's, Playwright's own, or one that is
 * installed now where we are root on Debian or Ubuntu. Without a Chinese font its pictures would show boxes.
 */
export async function browserForTests(): Promise<string> {
  const given = process.env['CHROMIUM_PATH']
  if (given && !isProgram(given)) throw new Failure(`CHROMIUM_PATH names no program: ${given}`)
  const missing = [
    ...((given ?? findBrowser()) ? [] : ['chromium']),
    ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk']),
  ]
  if (missing.length > 0) await installPackages(missing)
  const browser = given ?? findBrowser()
  if (!browser) throw new Failure('No Chromium found: install one, or name it in CHROMIUM_PATH')
  return browser
}

function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const system = programs.flatMap((program) => folders.map((folder) => path.join(folder, program)))
  return [...system, macChrome, chromium.executablePath()].find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** macOS and Windows bring one; without fontconfig there is nothing to ask, and nothing Debian's to install. */
async function hasChineseFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const list = await outcomeOf('fc-list', [':lang=zh-cn', 'family']).catch(() => ({ output: '' }))
  return list.output.trim() !== ''
}

async function installPackages(names: string[]): Promise<void> {
  const by = `apt-get install -y ${names.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Failure(`The end-to-end tests need ${names.join(' and ')}: ${by} (or set CHROMIUM_PATH)`)
  }
  say(`Installing ${names.join(' and ')} for the end-to-end tests …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]): ReturnType<typeof outcomeOf> => outcomeOf('apt-get', args, { env })
  const install = ['install', '-y', '--no-install-recommends', ...names]
  const done =
    (await apt(...install)).code === 0 || ((await apt('update')).code === 0 && (await apt(...install)).code === 0)
  if (!done) throw new Failure(`${by} failed: run it yourself, or set CHROMIUM_PATH`)
}
