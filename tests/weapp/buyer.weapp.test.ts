import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureFile } from '../support/pictures.ts'
import { bothLoansInApproval, buyer, openWorld, type World } from '../support/world/index.ts'
import { weappDist } from './dist.ts'
import { launch } from './harness/launch.ts'
import { closeScreenshots, screenshot } from './harness/screenshot.ts'
import type { WeappApp } from './harness/weapp-app.ts'

let world: World
let app: WeappApp
const storage = {}
const codes: string[] = []

const start = (url?: string): WeappApp =>
  launch({
    dist: weappDist,
    api: world.url,
    storage,
    loginCode: () => codes.shift() ?? 'none-left',
    ...(url ? { url } : {}),
  })

beforeAll(async () => {
  world = await openWorld()
  await bothLoansInApproval(world)
  for (let i = 0; i < 4; i++) codes.push(await world.sandbox.loginCode('openid-lin'))
  app = start()
})
afterAll(async () => {
  app.close()
  await closeScreenshots()
  await world.close()
})

/** Types, and waits until the page has taken it, as a person's next move would. */
async function type(target: string, value: string): Promise<void> {
  app.input(target, value)
  await app.waitFor(() => app.get(target).attributes['value'] === value)
}

describe('a buyer in the mini-program', () => {
  it('is asked for consent before anything is sent', async () => {
    await app.waitFor('登录看进度')
    app.tap('#log-in')
    await app.waitFor('您的信息用来做什么')
    app.tap('#wechat-log-in')
    await app.waitFor('请先阅读并勾选')
    const { count } = await world.database.kysely
      .selectFrom('person')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(0)
    await screenshot(app, pictureFile('weapp-consent'))
  })

  it('logs in by WeChat code and binds the phone by WeChat’s phone code', async () => {
    app.tap('#consent-service')
    await app.waitFor(() => !app.words().includes('请先阅读并勾选'))
    app.tap('#wechat-log-in')
    await app.waitFor('验证您的手机号')
    app.answerPhoneNumber('#wechat-phone', undefined)
    await app.waitFor('没有拿到微信里的手机号')
    app.answerPhoneNumber('#wechat-phone', await world.sandbox.phoneCode(buyer.phone))
    await app.waitFor('找到了您的房子')
    expect(app.words()).toContain('林*')
  })

  it('binds the home with a second proof', async () => {
    await type('#proof', '000000')
    app.tap('#claim')
    await app.waitFor('还可以试 4 次')
    await screenshot(app, pictureFile('weapp-bind'))
    await type('#proof', buyer.lastSix)
    app.tap('#claim')
    await app.waitFor('等您补交近 6 个月流水')
  })

  it('reads what is happening, whose turn it is and by when', async () => {
    expect(app.route).toBe('pages/home/index')
    const words = app.words()
    for (const expected of ['3 幢 2 单元 1602', '轮到您', '还剩 2 天', '公积金中心', '6 / 18 步', '周宁'])
      expect(words).toContain(expected)
    await screenshot(app, pictureFile('weapp-home'))
  })

  it('sees the journey as a chart and as a line of time', async () => {
    app.tap('#open-flow')
    await app.waitFor('两份都批准才继续')
    await screenshot(app, pictureFile('weapp-flow'), { full: true })
    app.tap('#view-time')
    await app.waitFor('今天 9月16日')
    expect(app.words()).toContain('预计交付')
    await screenshot(app, pictureFile('weapp-timeline'))
  })

  it('opens a node and learns what it means and how long it may take', async () => {
    app.tap('#time-commercial_approval')
    await app.waitFor('银行核实收入和征信')
    const words = app.words()
    for (const expected of ['轮到您', '补交近 6 个月流水', '银行 9 月 14 日退回'])
      expect(words.replaceAll('\n', ' ')).toContain(expected)
    expect(words).toMatch(/通常 14\s?–\s?25 天/)
    await screenshot(app, pictureFile('weapp-node'))
  })

  it('is still logged in at the next launch, in the dark and in large type too', async () => {
    expect(app.faults).toEqual([])
    app.close()
    app = start()
    await app.waitFor('贷款审批中')
    app.setTheme('dark')
    await screenshot(app, pictureFile('weapp-home-dark'))
    expect(app.faults).toEqual([])
  })

  it('keeps what was loaded when the network is gone, and says so', async () => {
    app.setOnline(false)
    await app.waitFor('贷款审批中')
    await app.waitFor(() => app.words().includes('网络') || app.words().includes('离线'))
    await screenshot(app, pictureFile('weapp-home-offline'))
    app.setOnline(true)
  })

  it('logs out everywhere, and the next launch knows nobody', async () => {
    app.switchTab('pages/me/index')
    await app.waitFor('138****0001')
    await screenshot(app, pictureFile('weapp-me'))
    app.tap('#log-out-everywhere')
    await app.waitFor(() => app.all('#confirm').length > 0)
    app.tap('#confirm')
    await app.waitFor(() => !app.words().includes('138****0001'))
    app.close()
    app = start()
    await app.waitFor('登录看进度')
    expect(app.faults).toEqual([])
  })
})
