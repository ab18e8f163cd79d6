import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hub-sites-'))
  for (const site of ['portal', 'console']) {
    await mkdir(join(root, site, 'assets'), { recursive: true })
    await writeFile(join(root, site, 'index.html'), `<title>${site}</title>`)
    await writeFile(join(root, site, 'assets', 'app.1a2b3c4d.js'), `'${site}'`)
  }
  await writeFile(join(root, 'secret.txt'), 'secret')
  const settings = { PORTAL_DIR: join(root, 'portal'), CONSOLE_DIR: join(root, 'console') }
  world = await openWorld({ worker: false, settings })
})
afterAll(async () => {
  await world.close()
  await rm(root, { recursive: true })
})

const ask = async (path: string) => {
  const response = await fetch(world.url + path, { redirect: 'manual' })
  return { status: response.status, cache: response.headers.get('cache-control'), text: await response.text() }
}

describe('the built sites', () => {
  it.each([
    ['/', 'portal'],
    ['/pages/journey/index', 'portal'],
    ['/invitation?token=abc.def', 'portal'],
    ['/console/', 'console'],
    ['/console/journeys/1', 'console'],
  ])('%s is the page of the %s, asked for anew each time', async (path, site) => {
    expect(await ask(path)).toEqual({ status: 200, cache: 'no-cache', text: `<title>${site}</title>` })
  })

  it('lead /console to its slash', async () => {
    expect((await ask('/console')).status).toBe(302)
  })

  it('keep files with a hash for a year', async () => {
    expect(await ask('/console/assets/app.1a2b3c4d.js')).toEqual({
      status: 200,
      cache: 'public, max-age=31536000, immutable',
      text: "'console'",
    })
  })

  it.each(['/assets/gone.js', '/api/v1/gone', '/..%2fsecret.txt', '/console/..%2f..%2fsecret.txt'])(
    '%s is a 404, not a page',
    async (path) => {
      const { status, text } = await ask(path)
      expect(status).toBe(404)
      expect(JSON.parse(text)).toMatchObject({ code: 'request.not_found' })
    },
  )
})
