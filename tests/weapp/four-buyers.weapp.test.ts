import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pictureFile } from '../support/pictures.ts'
import {
  bound,
  chenBeforeHandover,
  delayChensHandover,
  linInMidLoan,
  openWorld,
  soldToFour,
  tokensOf,
  type World,
  zhaoRefused,
} from '../support/world/index.ts'
import { weappDist } from './dist.ts'
import { launch } from './harness/launch.ts'
import { closeScreenshots, screenshot } from './harness/screenshot.ts'
import type { WeappApp } from './harness/weapp-app.ts'

let world: World
let homes: Record<string, string>
let app: WeappApp | undefined

beforeAll(async () => {
  world = await openWorld()
  const staff = await soldToFour(world)
  await linInMidLoan(staff)
  await chenBeforeHandover(staff)
  await delayChensHandover(staff)
  await zhaoRefused(staff)
  const all = await Promise.all((['lin', 'chen', 'zhao', 'sun'] as const).map((buyer) => bound(world, buyer)))
  homes = Object.assign({}, ...all.map((one) => one.homes)) as Record<string, string>
})
afterEach(() => {
  expect(app?.faults).toEqual([])
  app?.close()
})
afterAll(async () => {
  await closeScreenshots()
  await world.close()
})

/** The phone of the owner of this home, where the log-in of before still stands. */
async function phoneOf(room: string): Promise<WeappApp> {
  const { refreshToken } = await tokensOf(world, homes[room] ?? '')
  app = launch({
    dist: weappDist,
    api: world.url,
    storage: { 'session.open': true, 'session.refresh': refreshToken, 'home.chosen': homes[room] },
  })
  return app
}

/** Waits for words that may stand on several lines. */
const says = (phone: WeappApp, words: string): Promise<void> =>
  phone.waitFor(() => phone.words().replaceAll(/\s/g, '').includes(words.replaceAll(' ', '')))

describe('期房, combined loan, in mid-loan', () => {
  it('says what she has to do, and how the two loans hang together', async () => {
    const phone = await phoneOf('1602')
    await says(phone, '贷款审批中，等您补交近 6 个月流水')
    await screenshot(phone, pictureFile('weapp-lin-home'), { full: true })
    phone.tap('#open-flow')
    await says(phone, '两份都批准才继续')
    phone.tap('#view-time')
    await says(phone, '今天 9月16日')
    phone.tap('#time-commercial_approval')
    await says(phone, '银行核实收入和征信')
    await says(phone, '缺最近两个月')
    await screenshot(phone, pictureFile('weapp-lin-node'), { full: true })
  })
})

describe('期房, paid in full, before a late handover', () => {
  it('says how late, and why', async () => {
    const phone = await phoneOf('801')
    await says(phone, '预计交付比合同晚 51 天')
    await screenshot(phone, pictureFile('weapp-chen-home'), { full: true })
    phone.tap('#open-flow')
    await phone.waitFor(() => phone.all('#view-time').length > 0)
    phone.tap('#view-time')
    await says(phone, '园区景观收尾晚了')
    await screenshot(phone, pictureFile('weapp-chen-time'), { full: true })
  })
})

describe('现房, fund loan, refused', () => {
  it('says what was refused, and what she can do', async () => {
    const phone = await phoneOf('1103')
    await says(phone, '公积金审批没有通过，等您选换银行贷款或补材料复议')
    await screenshot(phone, pictureFile('weapp-zhao-home'), { full: true })
    phone.tap('#open-flow')
    await phone.waitFor(() => phone.all('#view-time').length > 0)
    phone.tap('#view-time')
    await says(phone, '公积金中心没有批')
    phone.tap('#time-fund_approval')
    await says(phone, '没有通过，请您')
    await screenshot(phone, pictureFile('weapp-zhao-node'), { full: true })
  })
})

describe('the owner of three homes', () => {
  it('switches between them; each tells its own story', async () => {
    const phone = await phoneOf('1201')
    await says(phone, '3 幢 1 单元 1201')
    phone.tap('.top-bar')
    await says(phone, '5 幢 1 单元 602')
    await screenshot(phone, pictureFile('weapp-sun-switch'))
    phone.tap(`#home-${homes['602'] ?? ''}`)
    await says(phone, '/ 7 步')
    await screenshot(phone, pictureFile('weapp-sun-home'), { full: true })
  })
})
