import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { launch } from './harness/launch.ts'
import type { LaunchSettings } from './harness/launch.ts'
import type { WeappApp } from './harness/weapp-app.ts'
import { writeTinyApp } from './tiny-app.ts'

const dist = writeTinyApp()
const received: string[] = []
const server = http.createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    received.push(`${request.method ?? ''} ${request.url ?? ''} ${Buffer.concat(chunks).toString()}`)
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"token":"t1"}')
  })
})
let api = ''
let app: WeappApp | undefined

function start(settings: Partial<LaunchSettings> = {}): WeappApp {
  app = launch({ dist, api, ...settings })
  return app
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => app?.close())
afterAll(() => {
  server.close()
  fs.rmSync(dist, { recursive: true })
})

it('logs in with the test’s code over real HTTP, and the phone keeps the token', async () => {
  const storage = {}
  const first = start({ storage, loginCode: () => 'code-7' })
  first.tap('#login')
  await first.waitFor('[201,{"token":"t1"}]')
  expect(received).toEqual(['POST /login {"code":"code-7"}'])
  first.close()

  const second = start({ storage, url: 'home?from=card' })
  expect(second.words()).toContain('["kept","t1",{"from":"card"}]')
})

it('has no connection while the phone is offline', async () => {
  const running = start()
  running.setOnline(false)
  running.tap('#login')
  await running.waitFor('ERR_INTERNET_DISCONNECTED')
  running.setOnline(true)
  running.tap('#login')
  await running.waitFor('[201,')
})

it('gives the phone number’s code, or the refusal, and a bare tap gives neither', () => {
  const running = start()
  running.answerPhoneNumber('#phone', 'phone-code')
  expect(running.words()).toContain('"code":"phone-code"')
  running.answerPhoneNumber('#phone', undefined)
  expect(running.words()).toContain('fail user deny')
  expect(() => {
    running.tap('#phone')
  }).toThrow('getPhoneNumber')
  expect(() => {
    running.answerPhoneNumber('#login', 'x')
  }).toThrow('no button with open-type')
})

it('holds personal data back until the reader agreed', async () => {
  const running = start({ privacyAgreed: false })
  running.tap('#ask')
  expect(running.words()).not.toContain('"agreed"')
  running.agreePrivacy('#agree')
  await running.waitFor('"agreed"')
})

it('types no more than the field takes', () => {
  const running = start()
  running.input('#name', '123456')
  expect(running.words()).toContain('"1234"')
})

it('notices what nobody listens to, and what throws', async () => {
  const running = start({
    wx: {
      login: () => {
        throw new Error('broken')
      },
    },
  })
  expect(() => {
    running.tap('#said')
  }).toThrow('nothing is bound')
  expect(() => {
    running.tap('#login')
  }).toThrow('broken')
  await expect(running.waitFor('never there', 50)).rejects.toThrow('waited for never there')
})
