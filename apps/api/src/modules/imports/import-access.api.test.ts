import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HireStaff } from '../identity/index.js'
import {
  aSale,
  identityNumber,
  openWorld,
  refusal,
  state,
  testPassword,
  type World,
} from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

let world: World
let admin: string
let steward: string
let stewardApi: Api
beforeAll(async () => {
  world = await openWorld({ worker: false })
  const elsewhere = aSale({
    楼盘: '江畔里',
    房号: '901',
    合同编号: 'JP-1',
    证件号码: identityNumber(9),
    客户姓名: '方圆',
  })
  await world.importSales(aSale(), elsewhere)
  admin = await world.staffToken('admin', 'administrator')
  steward = await world.staffToken('steward', 'data_steward', '云栖澜庭')
  stewardApi = world.client({ token: steward, client: 'console/1.0.0' })
})
afterAll(() => world.close())

describe('the importer of one project', () => {
  const next = { 房号: '1702', 合同编号: 'YX-2', 证件号码: identityNumber(2), 客户姓名: '方正' }

  it('writes this project', async () => {
    const { id, faults } = await preview(world.url, steward, [aSale(next)])
    expect(faults).toBe(0)
    expect((await commit(world.url, steward, id)).status).toBe(200)
  })

  it.each(['江畔里', '新盘'])('neither writes nor makes %s', async (project) => {
    const { id, faultList } = await preview(world.url, steward, [aSale({ ...next, 楼盘: project, 合同编号: 'N-1' })])
    expect(faultList[0]?.words).toBe('第 2 行「楼盘」：楼盘还没有建，或您没有这个楼盘的导入权限')
    const before = await state(world)
    expect((await commit(world.url, steward, id)).status).toBe(409)
    expect(await state(world)).toEqual(before)
  })

  it('cannot write a file after losing the project', async () => {
    const { id } = await preview(world.url, steward, [aSale({ ...next, 房号: '1802', 合同编号: 'YX-3', 证件号码: '' })])
    const roles = [{ projectId: await world.projectId('江畔里'), role: 'data_steward' as const }]
    await world.get(HireStaff).execute({ login: 'steward', name: 'steward', password: testPassword, roles })
    const login = { login: 'steward', password: testPassword }
    const { accessToken } = await world.client()('POST /staff/sessions', { body: login })
    expect(await commit(world.url, accessToken, id)).toMatchObject({ status: 409, body: { code: 'import.moved' } })
    const back = [{ projectId: await world.projectId('云栖澜庭'), role: 'data_steward' as const }]
    await world.get(HireStaff).execute({ login: 'steward', name: 'steward', password: testPassword, roles: back })
    steward = (await world.client()('POST /staff/sessions', { body: login })).accessToken
    stewardApi = world.client({ token: steward, client: 'console/1.0.0' })
  })
})

describe('files of others', () => {
  it('do not exist for those who import one project', async () => {
    const { id } = await preview(world.url, admin, [aSale()])
    const params = { importId: id }
    for (const call of [
      () => stewardApi('GET /staff/imports/:importId', { params }),
      () => stewardApi('GET /staff/imports/:importId/rows', { params }),
      () => stewardApi('POST /staff/imports/:importId/commit', { params }),
      () => stewardApi('POST /staff/imports/:importId/discard', { params }),
    ]) {
      expect(await refusal(call())).toMatchObject({ status: 404, code: 'import.not_found' })
    }
    const { items } = await stewardApi('GET /staff/imports')
    expect(new Set(items.map(({ uploadedBy }) => uploadedBy))).toEqual(new Set(['steward']))
  })

  it('nor for those who have another role everywhere', async () => {
    const roles = [
      { projectId: null, role: 'officer' as const },
      { projectId: await world.projectId('云栖澜庭'), role: 'data_steward' as const },
    ]
    await world.get(HireStaff).execute({ login: 'both', name: 'both', password: testPassword, roles })
    const { accessToken } = await world.client()('POST /staff/sessions', {
      body: { login: 'both', password: testPassword },
    })
    const { items } = await world.client({ token: accessToken, client: 'console/1.0.0' })('GET /staff/imports')
    expect(items).toEqual([])
  })

  it('are listed for those who import everywhere, newest first, page after page', async () => {
    const api = world.client({ token: admin, client: 'console/1.0.0' })
    const all = await api('GET /staff/imports', { query: { limit: 200 } })
    expect(all.items.length).toBeGreaterThan(4)
    const ids: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: typeof all = await api('GET /staff/imports', { query: { limit: 2, ...(after ? { after } : {}) } })
      ids.push(...page.items.map(({ id }) => id))
      after = page.next
    }
    expect(ids).toEqual(all.items.map(({ id }) => id))
    expect(ids).toEqual(ids.toSorted().toReversed())
    expect(await refusal(api('GET /staff/imports', { query: { after: 'x' } }))).toMatchObject({ status: 400 })
  })

  it('a cursor of rows that is none is refused', async () => {
    const { id } = await preview(world.url, admin, [aSale()])
    const api = world.client({ token: admin, client: 'console/1.0.0' })
    const rows = api('GET /staff/imports/:importId/rows', { params: { importId: id }, query: { after: '1:x' } })
    expect(await refusal(rows)).toMatchObject({ status: 400, code: 'request.invalid' })
  })
})

it.each(['officer', 'sales', 'service_manager'] as const)('%s may not import', async (role) => {
  const token = await world.staffToken(`no-${role}`, role)
  await expect(preview(world.url, token, [aSale()])).rejects.toThrow('auth.forbidden')
})
