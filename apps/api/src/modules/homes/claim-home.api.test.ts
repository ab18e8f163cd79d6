import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, identityNumber, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(
    aSale(),
    aSale({ 房号: '1702', 手机号: '13800000002', 合同编号: 'YX-0002', 证件号码: '', 客户姓名: '王芳' }),
    aSale({ 房号: '1802', 手机号: '13800000003', 合同编号: '', 证件号码: identityNumber(3) }),
    aSale({ 房号: '1902', 手机号: '13800000004', 合同编号: 'YX-0004', 证件号码: identityNumber(4) }),
    aSale({
      楼栋: '5幢',
      单元: '',
      房号: '101',
      手机号: '13800000004',
      合同编号: 'YX-0005',
      证件号码: identityNumber(4),
    }),
    aSale({ 房号: '2002', 手机号: '13800000006', 合同编号: 'YX-0006', 证件号码: identityNumber(6) }),
  )
})
afterAll(() => world.close())

const identity = (running: number) => ({ proof: 'identity' as const, lastSix: identityNumber(running).slice(-6) })
const homeOf = async (room: string): Promise<string> =>
  (await world.database.kysely.selectFrom('home').select('id').where('room', '=', room).executeTakeFirstOrThrow()).id
const notFound = { status: 404, code: 'home.not_found' }

describe('homes that can be bound', () => {
  it('are those sold to the verified phone, with a masked name and the proofs that the records allow', async () => {
    const proofs = async (phone: string) => (await (await world.customer(phone))('GET /homes')).claimable
    expect(await proofs('13800000002')).toMatchObject([
      { label: '3 幢 2 单元 1702', projectName: '云栖澜庭', customerNameMasked: '王*', proofs: ['contract'] },
    ])
    expect(await proofs('13800000003')).toMatchObject([{ label: '3 幢 2 单元 1802', proofs: ['identity'] }])
    expect((await proofs('13800000004')).map(({ label }) => label).sort()).toEqual(['3 幢 2 单元 1902', '5 幢 101'])
  })

  it('are none for a phone that the records do not know; the hotline is given', async () => {
    const answer = await (await world.customer('13811111111'))('GET /homes')
    expect(answer).toEqual({ items: [], claimable: [], left: [], phoneMasked: '138****1111', hotline: '400-000-0000' })
  })

  it('are none without a verified phone, and the proof alone does not help', async () => {
    const body = {
      code: await world.sandbox.loginCode('openid'),
      consents: [{ purpose: 'service' as const, version: 1 }],
    }
    const me = world.client({ token: (await world.client()('POST /sessions/wechat', { body })).accessToken })
    expect((await me('GET /homes')).claimable).toEqual([])
    const params = { homeId: await homeOf('1602') }
    await expect(me('POST /homes/:homeId/claim', { params, body: identity(1) })).rejects.toMatchObject({
      status: 403,
      code: 'phone.required',
    })
  })
})

describe('binding', () => {
  it('takes the last six of the identity number, small x too, and makes the owner', async () => {
    const running = Array.from({ length: 1000 }, (_, n) => n).find((n) => identityNumber(n).endsWith('X')) ?? 0
    await world.importSales(
      aSale({ 房号: '2102', 手机号: '13800000007', 合同编号: 'YX-0007', 证件号码: identityNumber(running) }),
    )
    const buyer = await world.customer('13800000007')
    const params = { homeId: await homeOf('2102') }
    const lastSix = ` ${identityNumber(running).slice(-6).toLowerCase()} `
    const card = await buyer('POST /homes/:homeId/claim', { params, body: { proof: 'identity', lastSix } })
    expect(card).toMatchObject({ label: '3 幢 2 单元 2102', role: 'owner', stageLabel: '已签约', until: null })
    expect(await buyer('GET /homes')).toMatchObject({ items: [card], claimable: [] })
  })

  it('takes the contract number, however it is written, once', async () => {
    world.clock.pass(61)
    const buyer = await world.customer('13800000002')
    const call = {
      params: { homeId: await homeOf('1702') },
      body: { proof: 'contract' as const, contractNo: ' yx-0002 ' },
    }
    expect((await buyer('POST /homes/:homeId/claim', call)).role).toBe('owner')
    await expect(buyer('POST /homes/:homeId/claim', call)).rejects.toMatchObject({
      status: 409,
      code: 'home.already_bound',
    })
  })

  it('happens once in parallel', async () => {
    const buyer = await world.customer('13800000006')
    const call = { params: { homeId: await homeOf('2002') }, body: identity(6) }
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => buyer('POST /homes/:homeId/claim', call)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ status: 409 })
    expect((await buyer('GET /homes')).items).toHaveLength(1)
  })

  it('does not tell a stranger with the right proof that the home exists', async () => {
    const stranger = await world.customer('13822222222')
    const params = { homeId: await homeOf('1602') }
    await expect(stranger('POST /homes/:homeId/claim', { params, body: identity(1) })).rejects.toMatchObject(notFound)
    const nowhere = { homeId: '01994d7e-0000-7000-8000-000000000000' }
    await expect(stranger('POST /homes/:homeId/claim', { params: nowhere, body: identity(1) })).rejects.toMatchObject(
      notFound,
    )
  })

  it('counts wrong proofs down, then closes for a day; another home is not concerned', async () => {
    world.clock.pass(61)
    const buyer = await world.customer('13800000004')
    const params = { homeId: await homeOf('1902') }
    const wrong = { proof: 'contract' as const, contractNo: 'YX-9999' }
    for (const left of [4, 3, 2, 1, 0])
      await expect(buyer('POST /homes/:homeId/claim', { params, body: wrong })).rejects.toMatchObject({
        status: 400,
        code: 'home.proof_wrong',
        body: { data: { left } },
      })
    const locked = buyer('POST /homes/:homeId/claim', { params, body: identity(4) })
    await expect(locked).rejects.toMatchObject({ status: 429, code: 'request.too_many' })
    const other = { params: { homeId: await homeOf('101') }, body: identity(4) }
    expect((await buyer('POST /homes/:homeId/claim', other)).label).toBe('5 幢 101')
    world.clock.passDays(1)
    const next = await world.customer('13800000004')
    expect((await next('POST /homes/:homeId/claim', { params, body: identity(4) })).role).toBe('owner')
  })

  it('says what is wrong with a proof that is none', async () => {
    const buyer = await world.customer('13800000001')
    const params = { homeId: await homeOf('1602') }
    const claim = (body: never) => buyer('POST /homes/:homeId/claim', { params, body })
    const issues = (path: string, message: string) => ({ status: 400, body: { issues: [{ path, message }] } })
    await expect(claim({ proof: 'identity', lastSix: '12345' } as never)).rejects.toMatchObject(
      issues('lastSix', '请填写证件号码最后 6 位'),
    )
    await expect(claim({ proof: 'contract', contractNo: '' } as never)).rejects.toMatchObject(
      issues('contractNo', '请填写合同编号'),
    )
    await expect(claim({ proof: 'face' } as never)).rejects.toMatchObject(issues('proof', '没有这种选项'))
  })
})

describe('the second name on a contract', () => {
  it('makes a co-owner, who has the same rights but is not the owner', async () => {
    const db = world.database.kysely
    const wife = await world.customer('13800000009')
    const { phoneHash, phoneCipher } = await db
      .selectFrom('person')
      .select(['phoneHash', 'phoneCipher'])
      .where('id', '=', (await wife('GET /me')).id)
      .executeTakeFirstOrThrow()
    const first = await db
      .selectFrom('purchaser as b')
      .innerJoin('purchase as s', 's.id', 'b.purchaseId')
      .selectAll('b')
      .where('s.contractNo', '=', 'YX-0001')
      .executeTakeFirstOrThrow()
    const second = { id: crypto.randomUUID(), position: 2, phoneHash: phoneHash ?? '', phoneCipher: phoneCipher ?? '' }
    await db
      .insertInto('purchaser')
      .values({ ...first, ...second })
      .execute()
    const params = { homeId: await homeOf('1602') }
    expect((await wife('POST /homes/:homeId/claim', { params, body: identity(1) })).role).toBe('co_owner')
    expect(await wife('GET /homes/:homeId/members', { params })).toMatchObject({ mayInvite: true })
  })
})
