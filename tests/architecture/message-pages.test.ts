import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const { pages } = JSON.parse(readFileSync('config/messages.json', 'utf8')) as { pages: Record<string, string> }

it.each(Object.entries(pages))('a WeChat message about a %s opens a page of the mini-program', (_, address) => {
  expect(existsSync(`apps/miniprogram/src/${address.split('?')[0] ?? ''}.tsx`)).toBe(true)
})
