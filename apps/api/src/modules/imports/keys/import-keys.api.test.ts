import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  dump,
  identityNumber,
  logLines,
  openWorld,
  type World,
} from '../../../../../../tests/support/world/index.js'
import { columnsOf, makeKey, push } from '../../../../../../tests/support/world/import-keys.js'

let world: World
let head: Api
let ours: string
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale(), aSale({ 楼盘: '星河湾', 合同编号: 'XH-1', 证件号码: identityNumber(9) }))
  head = await world.staff('head', 'administrator')
  ours = await world.projectId('云栖澜庭')
})
afterAll(() => world.close())

const home = { 楼盘: '云栖澜庭', 楼栋: '3', 房号: '101' }
const statusOf = async (key: string) => (await push(world.url, key, 'homes', [home])).status

describe('an import key', () => {
  it('is told once, and listed without itself', async () => {
    const { key, secret } = await makeKey(head, { name: '列出来的', projectIds: [ours] })
    expect(secret).toMatch(/^hubik_[\w-]{43}$/)
    const { items } = await head('GET /staff/import-keys')
    expect(items.find(({ id }) => id === key.id)).toEqual(key)
    expect(key).toMatchObject({
      ...{ ending: secret.slice(-4), projects: [{ id: ours, name: '云栖澜庭' }], madeBy: 'head' },
      ...{ isExpired: false, lastUsedAt: null, lastRefused: null, revoked: null },
    })
    expect(JSON.stringify(items)).not.toContain(secret)
  })

  it('stands nowhere: neither in the database nor in the log', async () => {
    const lines = logLines(world)
    const { secret } = await makeKey(head, { name: '不留痕' })
    expect((await push(world.url, secret, 'homes', [home])).status).toBe(200)
    expect(await statusOf(`${secret}x`)).toBe(401)
    expect(await dump(world)).not.toContain(secret)
    expect(lines.join('\n')).not.toContain(secret)
  })

  it('says when it was last used', async () => {
    const { key, secret } = await makeKey(head, { name: '用过的' })
    await push(world.url, secret, 'homes', [home])
    const { items } = await head('GET /staff/import-keys')
    expect(items.find(({ id }) => id === key.id)?.lastUsedAt).toBe(world.clock.now().toISOString())
  })

  it('is known by one name per maker, so that a repeated request makes no second one', async () => {
    await makeKey(head, { name: '重名' })
    await expect(makeKey(head, { name: ' 重名 ' })).rejects.toMatchObject({ code: 'import_key.name_taken' })
    const answers = await Promise.allSettled([1, 2, 3].map(() => makeKey(head, { name: '同时' })))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('ends on a day of the next two years', async () => {
    for (const expiresOn of ['2026-09-15', '2028-09-16'])
      await expect(makeKey(head, { name: expiresOn, expiresOn })).rejects.toMatchObject({
        code: 'import_key.expiry_invalid',
      })
  })
})

describe('a key opens nothing', () => {
  it('when it is wrong, cut short, or a log-in', async () => {
    const { secret } = await makeKey(head, { name: '对的' })
    const login = await world.staffToken('steward', 'data_steward')
    for (const wrong of [`hubik_${'a'.repeat(43)}`, secret.slice(0, -1), secret.slice(6), login, ''])
      expect(await statusOf(wrong)).toBe(401)
  })

  it('once it is revoked, for good', async () => {
    const { key, secret } = await makeKey(head, { name: '停用的' })
    expect(await statusOf(secret)).toBe(200)
    const params = { keyId: key.id }
    await head('DELETE /staff/import-keys/:keyId', { params })
    const { items } = await head('GET /staff/import-keys')
    const { revoked } = items.find(({ id }) => id === key.id) ?? {}
    expect(revoked).toMatchObject({ by: 'head' })
    world.clock.pass(60)
    await head('DELETE /staff/import-keys/:keyId', { params })
    expect((await head('GET /staff/import-keys')).items.at(-1)?.revoked).toEqual(revoked)
    const { status, body } = await push(world.url, secret, 'homes', [home])
    expect([status, body.code]).toEqual([401, 'import_key.wrong'])
    expect((await makeKey(head, { name: '停用的' })).key.revoked).toBeNull()
  })

  it('after its last day', async () => {
    const { key, secret } = await makeKey(head, { name: '到期的', expiresOn: '2026-09-17' })
    world.clock.passDays(1)
    expect(await statusOf(secret)).toBe(200)
    world.clock.passDays(1)
    expect(await statusOf(secret)).toBe(401)
    const staff = await world.staff('later', 'administrator')
    const { items } = await staff('GET /staff/import-keys')
    expect(items.find(({ id }) => id === key.id)?.isExpired).toBe(true)
    head = world.client({ token: await world.staffToken('head2', 'administrator'), client: 'console/1.0.0' })
  })

  it('of another kind, nor of another project', async () => {
    const { secret } = await makeKey(head, { name: '只管一个', projectIds: [ours] })
    const { status, body } = await push(world.url, secret, 'sales', [{}])
    expect([status, body.message]).toEqual([403, '这个导入密钥不能推送「房屋、客户、合同」，请管理员换一个能推送的'])
    for (const 楼盘 of ['星河湾', '新的楼盘']) {
      const refused = await push(world.url, secret, 'homes', [home, { ...home, 楼盘, 房号: '102' }])
      expect(refused.status).toBe(422)
      expect(refused.body.issues).toEqual([
        { path: 'rows.1.楼盘', message: '第 2 行「楼盘」：楼盘还没有建，或您没有这个楼盘的导入权限' },
      ])
    }
  })
})

describe('a key of every project', () => {
  it('may begin a new one', async () => {
    const { secret } = await makeKey(head, { name: '全部' })
    const { body } = await push(world.url, secret, 'homes', [{ ...home, 楼盘: '江畔里' }])
    expect(body).toMatchObject({ created: 1 })
  })

  it('is made by an administrator of every project only', async () => {
    const here = await world.staff('here', 'administrator', '云栖澜庭')
    const there = await world.projectId('星河湾')
    for (const projectIds of [null, [there], [ours, there], [crypto.randomUUID()]])
      await expect(makeKey(here, { name: '越权', projectIds })).rejects.toMatchObject({ code: 'project.not_found' })
    const { key } = await makeKey(here, { name: '自己的', projectIds: [ours] })
    expect((await here('GET /staff/import-keys')).items.map(({ id }) => id)).toContain(key.id)
    const { key: foreign } = await makeKey(head, { name: '两个楼盘', projectIds: [ours, there] })
    expect((await here('GET /staff/import-keys')).items.map(({ id }) => id)).not.toContain(foreign.id)
    await expect(here('DELETE /staff/import-keys/:keyId', { params: { keyId: foreign.id } })).rejects.toMatchObject({
      code: 'import_key.not_found',
    })
  })
})

describe('the columns', () => {
  it('of a kind are those of its files', async () => {
    const { secret } = await makeKey(head, { name: '看列名' })
    const { columns } = await columnsOf(world.url, secret, 'homes')
    expect(columns.filter(({ required }) => required).map(({ name }) => name)).toEqual(['楼盘', '楼栋', '房号'])
    expect(columns.find(({ name }) => name === '楼盘')?.otherNames).toContain('项目名称')
  })
})

describe('too many calls', () => {
  it('with one key wait, those of another go on', async () => {
    const { secret } = await makeKey(head, { name: '很急' })
    const { secret: other } = await makeKey(head, { name: '不急' })
    const statuses = await Promise.all(Array.from({ length: 31 }, () => statusOf(secret)))
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
    const refused = await push(world.url, secret, 'homes', [home])
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect(await statusOf(other)).toBe(200)
    world.clock.pass(61)
    expect(await statusOf(secret)).toBe(200)
  })

  it('with wrong keys wait', async () => {
    world.clock.pass(601)
    const statuses = await Promise.all(Array.from({ length: 40 }, () => statusOf('hubik_no')))
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
  })
})
