import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  claim,
  dump,
  identityNumber,
  join,
  logLines,
  openWorld,
  salesCsv,
  uploadSales,
  type World,
} from '../../../../../tests/support/world/index.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ settings: { LOG_LEVEL: 'silent' } })
})
afterAll(() => world.close())

const phone = '13800000001'

async function code(to: string): Promise<string> {
  world.clock.pass(61)
  const before = (await world.sandbox.smsCodes(to)).length
  await world.client()('POST /sms-codes', { body: { phone: to } })
  return world.sandbox.smsCode(to, before + 1)
}

/** Every value in the dump that our keys open. */
function opened(text: string): string[] {
  const sealing = world.get(Sealing)
  return (text.match(/\bd1:[A-Za-z0-9+/=]+/g) ?? []).map((sealed) => sealing.open(sealed))
}

it('leaves the number nowhere: not in a table, a job, an event, a log, sealed or hashed; and says what stays', async () => {
  const lines = logLines(world)
  await world.importSales(aSale(), aSale({ 房号: '1702', 合同编号: 'YX-0002', 客户姓名: '林静' }))
  const owner = await world.customer(phone)
  const homeId = await claim(owner, 1)
  const family = await join(world, owner, homeId, '13877770001')
  await owner('POST /homes/:homeId/invitations', { params: { homeId }, body: { role: 'family' } })
  const steward = await world.staffToken('steward', 'data_steward')
  await uploadSales(world.url, steward, salesCsv([aSale({ 付款方式: '全款' })]))
  expect(opened(await dump(world)).some((value) => value.includes(phone))).toBe(true)

  const before = await owner('GET /me/deletion')
  expect(before).toMatchObject({ homes: [expect.stringContaining('云栖澜庭 3 幢 2 单元')], invited: 1, proof: 'sms' })
  expect(before.stays.map(({ title }) => title)).toEqual(['同意与撤回的记录', '购房合同和付款记录'])
  const proof = { by: 'sms' as const, code: await code(phone) }
  const { stays } = await owner('POST /me/deletion', { body: { proof } })
  expect(stays).toEqual(before.stays)

  const tables = await dump(world)
  const hash = world.get(Fingerprint).of('phone', phone)
  for (const text of [tables, lines.join('')]) {
    expect(text).not.toContain(phone)
    expect(text).not.toContain(hash)
  }
  expect(opened(tables).filter((value) => value.includes(phone))).toEqual([])
  expect(opened(tables)).toContain('林静')
  expect(opened(tables)).toContain(identityNumber(1))
  await expect(owner('GET /me')).rejects.toMatchObject({ status: 401 })
  expect(await family('GET /homes')).toMatchObject({ items: [] })
})

it('is not undone by the next file of the sales system', async () => {
  await world.importSales(aSale({ 备案日期: '2026-08-25' }))
  expect(opened(await dump(world)).filter((value) => value.includes(phone))).toEqual([])
})

it('gives another buyer in the same place the number of the file', async () => {
  await world.importSales(aSale({ 客户姓名: '陈立', 手机号: '13800000044', 证件号码: identityNumber(44) }))
  const newcomer = await world.customer('13800000044')
  expect((await newcomer('GET /homes')).claimable).toHaveLength(1)
})

it('lets the same number begin anew, as somebody unknown', async () => {
  const again = await world.customer(phone)
  expect(await again('GET /homes')).toMatchObject({ items: [], claimable: [] })
  expect((await again('GET /me/deletion')).homes).toEqual([])
})

it('wants the code, and does nothing without it', async () => {
  const person = await world.customer('13800000031')
  const wrong = person('POST /me/deletion', { body: { proof: { by: 'wechat', code: 'x' } } })
  await expect(wrong).rejects.toMatchObject({ status: 403, code: 'auth.proof_required' })
  const right = await code('13800000031')
  const other = right === '000000' ? '111111' : '000000'
  const guess = person('POST /me/deletion', { body: { proof: { by: 'sms', code: other } } })
  await expect(guess).rejects.toMatchObject({ code: 'sms.code_wrong' })
  expect((await person('GET /me')).phone).toBe('13800000031')
})

it('of somebody without a number is confirmed by WeChat', async () => {
  const consents = [{ purpose: 'service' as const, version: 1 }]
  const open = async () => world.sandbox.loginCode('openid-of-nobody')
  const { accessToken } = await world.client()('POST /sessions/wechat', { body: { code: await open(), consents } })
  const person = world.client({ token: accessToken })
  expect((await person('GET /me/deletion')).proof).toBe('wechat')
  const stranger = await world.sandbox.loginCode('openid-of-a-stranger')
  await expect(
    person('POST /me/deletion', { body: { proof: { by: 'wechat', code: stranger } } }),
  ).rejects.toMatchObject({ code: 'auth.proof_required' })
  await person('POST /me/deletion', { body: { proof: { by: 'wechat', code: await open() } } })
  expect(await dump(world)).not.toContain('openid-of-nobody')
})
