import { pictureFile } from '../support/pictures.ts'
import { bare, type Hand, otherCode } from '../support/walks/hand.ts'
import { tokensOf, type World } from '../support/world/index.ts'
import { weappDist, weappDomain } from './dist.ts'
import { launch } from './harness/launch.ts'
import { screenshot } from './harness/screenshot.ts'
import { attribute, closest, descendants, type ViewNode } from './harness/view-node.ts'
import type { WeappApp } from './harness/weapp-app.ts'

const patience = 15_000

/** The phone on which a member of this home is logged in, with the mini-program open. */
export async function weappHand(world: World, homeId: string, role: 'owner' | 'tenant' = 'owner'): Promise<Hand> {
  const { refreshToken } = await tokensOf(world, homeId, role)
  const app = launch({
    ...{ dist: weappDist, api: world.url, domain: weappDomain },
    storage: { 'session.open': true, 'session.refresh': refreshToken, 'home.chosen': homeId },
  })
  const stands = (words: string): boolean => bare(app.words()).includes(bare(words))
  const there = (target: string) => app.waitFor(() => app.all(target).length > 0, patience)
  const type: Hand['type'] = async (id, value) => {
    await there(`#${id}`)
    app.input(`#${id}`, value)
    await app.waitFor(() => descendants(app.get(`#${id}`)).some(({ attributes }) => attributes['value'] === value))
  }
  const tap: Hand['tap'] = async (id) => {
    await app.waitFor(() => app.all(`#${id}`).some((found) => !isDisabled(found)), patience)
    app.tap(`#${id}`)
  }
  return {
    typeCode: async (number, wrong) => {
      const before = (await world.sandbox.smsCodes(number)).length
      await tap('send-code')
      const code = await world.sandbox.smsCode(number, before + 1)
      await type('code', wrong ? otherCode(code) : code)
    },
    showNumber: async (number) => {
      await there('#wechat-phone')
      app.answerPhoneNumber('#wechat-phone', await world.sandbox.phoneCode(number))
    },
    sayNew: async (number) => {
      await there('#new-holder')
      app.answerPhoneNumber('#new-holder', await world.sandbox.phoneCode(number))
    },
    see: (words) => app.waitFor(() => stands(words), patience),
    miss: (words) => app.waitFor(() => !stands(words), patience),
    tap,
    tapWords: async (words) => {
      await there(`text=${words}`)
      app.tap(`text=${words}`)
    },
    shortCut: async (words) => {
      await there('.short-cuts__one')
      const [found] = app.all('.short-cuts__one').filter((one) => descendants(one).some(({ text }) => text === words))
      if (!found) throw new Error(`no short cut ${words}`)
      app.tap(found)
    },
    type,
    send: async (documentKey, file) => {
      await there(`#paper-${documentKey}`)
      const line = file.name.endsWith('.pdf') ? '从聊天里选 PDF' : '从相册选'
      app.choosesNext({ line, files: [file] })
      const slot = descendants(app.get(`#paper-${documentKey}`)).find(({ attributes }) =>
        String(attributes['class']).split(' ').includes('paper-panel__slot'),
      )
      if (!slot) throw new Error(`no slot for ${documentKey}`)
      app.tap(slot)
    },
    attach: async (id, file) => {
      await there(`#${id}`)
      app.choosesNext({ line: '从相册选', files: [file] })
      app.tap(`#${id}`)
    },
    online: (isThere) => {
      app.setOnline(isThere)
      return Promise.resolve()
    },
    opens: async (act) => {
      const before = app.documents.length
      await act()
      await app.waitFor(() => app.documents.length > before, patience)
      return app.documents.at(-1)?.content ?? new Uint8Array()
    },
    copied: async () => {
      const before = app.callsOf('setClipboardData').length
      await app.waitFor(() => app.callsOf('setClipboardData').length >= Math.max(1, before), patience)
      return String(app.callsOf('setClipboardData').at(-1)?.['data'])
    },
    words: () => Promise.resolve(app.words()),
    open: (address) => openAt(app, address),
    reload: () => {
      app.pullDown()
      return Promise.resolve()
    },
    picture: (name) => screenshot(app, pictureFile(`weapp-${name}`), { full: true }),
    complaints: () => app.faults.map(({ where, error }) => `${where}: ${String(error)}`),
    close: () => {
      app.close()
      return Promise.resolve()
    },
  }
}

/** A button that the page has not yet made ready: one waits for it, as a person does. */
const isDisabled = (node: ViewNode): boolean => attribute(closest(node, 'button') ?? node, 'disabled') === 'true'

async function openAt(app: WeappApp, address: string): Promise<void> {
  const route = (address === '/' ? '/pages/home/index' : address).slice(1)
  const before = app.parts.stack.top
  app.relaunch(route)
  await app.waitFor(() => app.parts.stack.top !== before && app.route === route.split('?')[0])
}
