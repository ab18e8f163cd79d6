import type { Api } from '@hub/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk, openPage, type WatchedPage } from '../support/browser-page.ts'
import { launchChromium } from '../support/chromium.ts'
import { logInToConsole } from '../support/console.ts'
import { pictureFile } from '../support/pictures.ts'
import { smallPicture } from '../support/pictures-to-send.ts'
import { aSale, claim, openWorld, sendFile, type World } from '../support/world/index.ts'

const hour = 3600
let world: World
let browser: Browser
let staff: WatchedPage
let owner: Api
let homeId: string

beforeAll(async () => {
  world = await openWorld({
    now: new Date(Date.now() - 30 * hour * 1000).toISOString(),
    settings: { CONSOLE_DIR: 'apps/console/dist', ACCESS_TOKEN_SECONDS: '31536000' },
  })
  await world.importSales(aSale())
  const token = await world.customerToken('13800000001')
  owner = world.client({ token })
  homeId = await claim(owner, 1)
  const officer = await world.staff('周宁', 'officer', '云栖澜庭')
  const manager = await world.staff('陈岚', 'service_manager', '云栖澜庭')
  const projectId = await world.projectId('云栖澜庭')
  await world.staff('赵启明', 'engineer', '云栖澜庭')
  await world.staff('邵平', 'engineer', '云栖澜庭')
  const { engineers } = await manager('GET /staff/projects/:projectId/teams', { params: { projectId } })
  await manager('POST /staff/projects/:projectId/teams', {
    params: { projectId },
    body: {
      ...{ version: 0, name: '防水一组', dispatch: 'pool', categoryKeys: ['leak'], buildingIds: [] },
      staffIds: engineers.map(({ id }) => id),
    },
  })
  const report = (categoryKey: string, place: string, words: string, photoIds: string[] = []) =>
    owner('POST /homes/:homeId/cases', {
      params: { homeId },
      body: { kind: 'repair', categoryKey, place, words, photoIds },
    })
  const work = (caseId: string, body: { action: 'take' } | { action: 'reply' | 'ask' | 'note'; words: string }) =>
    officer('POST /staff/cases/:caseId/actions', { params: { caseId }, body })
  const send = async () =>
    String(
      (await sendFile(world.url, token, 'POST /homes/:homeId/case-photos', { homeId }, await smallPicture())).body[
        'id'
      ],
    )
  const leak = await report('leak', '卫生间', '洗完澡主卫门口的墙根都是湿的，楼下邻居说他家客厅顶有水印', [
    await send(),
    await send(),
  ])
  await work(leak.id, { action: 'take' })
  await work(leak.id, { action: 'reply', words: '林女士您好，请先关掉主卫角阀，防水师傅明天上门看' })
  await work(leak.id, { action: 'note', words: '同户型今年第三起，勘查时看淋浴区反坎' })
  world.clock.pass(21 * hour)
  await report('windows', '阳台', '阳台推拉门卡滞，关不严')
  world.clock.pass(8 * hour)
  const wall = await report('walls', '次卧', '次卧墙面有一道裂缝')
  await work(wall.id, { action: 'take' })
  await work(wall.id, { action: 'ask', words: '裂缝多长？请放一枚硬币拍一张' })
  world.clock.pass(hour)
  await report('water', '厨房', '厨房水龙头滴水')
  browser = await launchChromium()
  staff = await openPage(browser, desk)
  await staff.page.goto(`${world.url}/console/cases`)
  await logInToConsole(staff.page, '周宁')
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

const picture = (page: Page, name: string) =>
  page.screenshot({ path: pictureFile(`console-${name}`), animations: 'disabled' })

describe('cases in the console', () => {
  it('stand in the order of what ends next, with every clock', async () => {
    const { page } = staff
    await page.getByText('4 件未结').waitFor()
    const rows = page.locator('.case-row')
    expect(await rows.count()).toBe(4)
    expect(await rows.first().innerText()).toContain('已超时 6 小时\n专业团队介入')
    expect(await rows.nth(1).innerText()).toContain('已超时 5 小时\n首次回复')
    expect(await rows.last().innerText()).toContain('等客户答复后继续')
    await picture(page, 'cases')
    await page.getByRole('button', { name: /没人接/ }).click()
    await page.locator('.case-row').nth(2).waitFor({ state: 'detached' })
    expect(await rows.count()).toBe(2)
  })

  it('are taken and answered where one reads what the household said', async () => {
    const { page } = staff
    await page.getByRole('link', { name: /阳台推拉门卡滞/ }).click()
    await page.getByRole('button', { name: /^接\s*单$/ }).click()
    await page.getByText('请尽快答复业主').waitFor()
    await page.getByRole('button', { name: /^发\s*送$/ }).click()
    await page.getByText('请写两个字以上').waitFor()
    await page.getByRole('textbox', { name: '回复业主' }).fill('明天上午 10 点门窗师傅上门，请在家')
    await page.getByRole('button', { name: /^发\s*送$/ }).click()
    await page.locator('.talk-words', { hasText: '门窗师傅上门' }).waitFor()
    expect(await page.locator('.case-clocks').innerText()).toContain('晚 5 时')
    const { items } = await owner('GET /homes/:homeId/cases', { params: { homeId }, query: {} })
    const door = items.find(({ words }) => words.startsWith('阳台'))
    expect(door).toMatchObject({ state: 'accepted', officer: '周宁' })
    await page.goto(`${world.url}/console/cases`)
    await page.getByRole('link', { name: /洗完澡/ }).click()
    await page.getByText('同户型今年第三起').waitFor()
    await page.getByText('书面方案', { exact: true }).first().click()
    await page.getByRole('textbox', { name: '书面方案' }).fill('更换接头，重做防水，闭水 24 小时')
    await page.getByText('邵平').click()
    await page.getByRole('button', { name: '派给邵平' }).click()
    await page.getByText('周宁 派给 邵平').waitFor()
    await picture(page, 'case')
    expect(staff.complaints).toEqual([])
  })

  it('says so where there is none, or none that one may see', async () => {
    const { page } = staff
    await page.goto(`${world.url}/console/cases?kind=complaint`)
    await page.getByText('这个筛选下没有未结的工单').waitFor()
    await picture(page, 'cases-none')
    await page.goto(`${world.url}/console/cases/01998765-0000-7000-8000-000000000000`)
    await page.getByText('没有找到这张工单').waitFor()
  })
})
