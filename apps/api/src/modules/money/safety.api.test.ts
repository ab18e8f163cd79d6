import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, identityNumber, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
let steward: Api
let params: { projectId: string }
let ids: string[]

beforeAll(async () => {
  world = await openWorld()
  const other = { 手机号: '13800000002', 证件号码: identityNumber(2), 合同编号: 'YX-2' }
  await world.importSales(aSale(), aSale({ 楼栋: '5幢', ...other }))
  params = { projectId: await world.projectId('云栖澜庭') }
  steward = await world.staff('steward', 'data_steward', '云栖澜庭')
  ids = (await read()).buildings.map(({ id }) => id)
})
afterAll(() => world.close())

const read = () => steward('GET /staff/projects/:projectId/safety', { params })
type Account = Sent<'POST /staff/projects/:projectId/accounts'>['body']
const account = (over: Partial<Account> = {}) =>
  steward('POST /staff/projects/:projectId/accounts', {
    params,
    body: {
      ...{ version: 0, buildingId: null, bank: '江城银行', accountName: '云栖置业', accountNumber: '8012-0011 0000' },
      ...{ since: '2024-05-20', reason: '开盘登记' },
      ...over,
    },
  })
const permit = (number: string, buildingIds: string[], over: { id?: string; version?: number } = {}) =>
  steward('POST /staff/projects/:projectId/permits', {
    params,
    body: { version: 0, number, issuedOn: null, buildingIds, reason: '开盘登记', ...over },
  })

describe('a supervised account', () => {
  it('is one for the project and one for each building, corrected with a reason', async () => {
    await account()
    await expect(account()).rejects.toMatchObject({ code: 'account.building_taken' })
    const saved = await account({ buildingId: ids[0] ?? '', accountNumber: '12345678' })
    const own = saved.accounts.find(({ buildingId }) => buildingId !== null)
    const change = {
      id: own?.id ?? '',
      buildingId: ids[0] ?? '',
      version: 1,
      accountNumber: '87654321',
      reason: '换银行',
    }
    const after = await account(change)
    expect(after.history[0]).toMatchObject({
      words: '更正3 幢的监管账户：江城银行 87654321（原账号 12345678）',
      ...{ reason: '换银行', by: 'steward' },
    })
    await expect(account(change)).rejects.toMatchObject({ code: 'request.conflict' })
  })

  it('has digits only', async () => {
    await expect(account({ accountNumber: 'abc' })).rejects.toMatchObject({ code: 'request.invalid' })
  })
})

describe('a permit', () => {
  it('covers each building once', async () => {
    const { permits } = await permit('售许字 1 号', [ids[0] ?? ''])
    await expect(permit('售许字 1 号', [ids[1] ?? ''])).rejects.toMatchObject({ code: 'permit.number_taken' })
    const taken = { code: 'permit.building_taken', message: '3 幢已经登记在许可证 售许字 1 号 下' }
    await expect(permit('售许字 2 号', ids)).rejects.toMatchObject(taken)
    const both = await permit('售许字 1 号', ids, { id: permits[0]?.id ?? '', version: 1 })
    expect(both.permits).toMatchObject([{ number: '售许字 1 号', buildings: ['3 幢', '5 幢'], version: 2 }])
  })

  it('is not made for buildings of others', async () => {
    await expect(permit('售许字 3 号', [crypto.randomUUID()])).rejects.toMatchObject({ code: 'project.not_found' })
  })
})

it('officers read, and change nothing', async () => {
  const officer = await world.staff('officer', 'officer', '云栖澜庭')
  expect((await officer('GET /staff/projects/:projectId/safety', { params })).editable).toBe(false)
  expect((await read()).editable).toBe(true)
})
