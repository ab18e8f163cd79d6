import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { pictureFile } from '../support/pictures.ts'
import { linsStory, openWorld, soldToFour, tokensOf, type World } from '../support/world/index.ts'
import { weappDist, weappDomain } from './dist.ts'
import { launch } from './harness/launch.ts'
import { isFn, record, text } from './harness/realm.ts'
import { closeScreenshots, screenshot } from './harness/screenshot.ts'
import type { WeappApp } from './harness/weapp-app.ts'

let world: World
let homeId: string
let app: WeappApp
/** The same build, with the plugin that WECHAT_SPEECH_PLUGIN would declare. */
const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'with-speech-'))
/** What was given to WeChat to be said. */
const texts: string[] = []
let works = true

beforeAll(async () => {
  fs.cpSync(weappDist, dist, { recursive: true })
  const file = path.join(dist, 'app.json')
  const json = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>
  const plugins = { WechatSI: { version: '0.3.6', provider: 'wx069ba97219f66d99' } }
  fs.writeFileSync(file, JSON.stringify({ ...json, plugins }))
  world = await openWorld()
  homeId = (await linsStory(world, await soldToFour(world))).homes['1602'] ?? ''
})
afterEach(() => {
  app.close()
})
afterAll(async () => {
  await closeScreenshots()
  await world.close()
  fs.rmSync(dist, { recursive: true })
})

/** As the plugin's page describes it: a file per text, made after a while. */
const textToSpeech = (options: unknown): void => {
  const { content, lang, tts, success, fail } = record(options)
  expect([lang, tts]).toEqual(['zh_CN', true])
  texts.push(text(content))
  const answer = works ? success : fail
  const made = { retcode: 0, origin: content, filename: `https://speech.example/${texts.length}.mp3`, expired_time: 3 }
  setTimeout(() => {
    if (isFn(answer)) answer(works ? made : { retcode: -20002, msg: 'fail' })
  })
}

async function start(folder: string, care: 'on' | 'off'): Promise<void> {
  texts.length = 0
  const { refreshToken } = await tokensOf(world, homeId)
  app = launch({
    ...{ dist: folder, api: world.url, domain: weappDomain, plugins: { WechatSI: { textToSpeech } } },
    storage: {
      ...{ 'session.open': true, 'session.refresh': refreshToken, 'home.chosen': homeId },
      'appearance.care': care,
    },
  })
  await app.waitFor('贷款审批中')
}

const sounds = () => app.sounds.map(({ src }) => src)
const offered = () => app.all('#read-aloud').length > 0

it('is not offered without the plugin, nor in type of the usual size', async () => {
  await start(weappDist, 'on')
  expect(offered()).toBe(false)
  app.close()
  await start(dist, 'off')
  expect(offered()).toBe(false)
  expect(app.faults).toEqual([])
})

it('reads the home page sentence by sentence, without whose home it is', async () => {
  await start(dist, 'on')
  await screenshot(app, pictureFile('weapp-read-aloud'))
  app.tap('#read-aloud')
  await app.waitFor(() => sounds().length === 1)
  await app.waitFor('停止朗读')
  expect(texts[0]).toBe('贷款审批中，等您补交近 6 个月流水。')
  for (let heard = 1; app.sounds.length > 0; heard++) {
    app.sounds[0]?.end()
    await app.waitFor(() => texts.length > heard || !app.words().includes('停止朗读'))
    await app.waitFor(() => sounds().length === 1 || !app.words().includes('停止朗读'))
  }
  const said = texts.join('')
  expect(said).toContain('9月18日前')
  expect(said).toContain('8635.32 元')
  for (const secret of ['林', '1602', '周宁', '138']) expect(said).not.toContain(secret)
  expect(app.faults).toEqual([])
})

it('stops at a tap, is held when the page goes out of sight, and goes on there', async () => {
  await start(dist, 'on')
  app.tap('#read-aloud')
  await app.waitFor(() => sounds().length === 1)
  app.tap('#read-aloud')
  expect(sounds()).toEqual([])
  await app.waitFor(() => !app.words().includes('停止朗读'))
  app.tap('#read-aloud')
  await app.waitFor(() => sounds().length === 1)
  app.tap('#open-flow')
  await app.waitFor('两份都批准才继续')
  expect(sounds()).toEqual([])
  app.back()
  await app.waitFor('继续朗读')
  app.tap('#read-aloud')
  await app.waitFor(() => sounds().length === 1)
  expect(app.faults).toEqual([])
})

it('says when it could not, and may be tried again', async () => {
  await start(dist, 'on')
  works = false
  app.tap('#read-aloud')
  await app.waitFor('没能读出来')
  works = true
  app.tap('#read-aloud')
  await app.waitFor(() => sounds().length === 1)
  app.sounds[0]?.fail()
  await app.waitFor('没能读出来')
})
