import type { Api } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aSale,
  claim,
  identityNumber,
  join,
  openLogIn,
  openWorld,
  refusal,
  registered,
  shareFile,
  type World,
} from '../../../../../tests/support/world/index.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { PeopleStore } from '../identity/index.js'

let world: World
let admin: Api
let token: string
let lin: Api
let chen: Api
let linHome: string
let entryId: string
const whole = (expected: number, of = entryId) => ({ entryId: of, homeIds: null, expected })
const consent = (of = entryId) => ({ params: { entryId: of } })

/** Tokens of this moment. */
async function logIn(): Promise<void> {
  const { kysely } = world.database
  const staffId = async (login: string) =>
    (await kysely.selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id
  const buyer = async (phone: string) => {
    const personId = await world.get(PeopleStore).byPhone(phone)
    return world.client({ token: (await openLogIn(world, { personId: personId ?? '' })).accessToken })
  }
  admin = world.client({ token: (await openLogIn(world, { staffId: await staffId('admin') })).accessToken })
  token = (await openLogIn(world, { staffId: await staffId('steward') })).accessToken
  lin = await buyer('13800000001')
  chen = await buyer('13800000002')
}

beforeAll(async () => {
  world = await openWorld()
  const sale = (n: number, over = {}) =>
    aSale({ 房号: `${String(n)}02`, 合同编号: `YX-${String(n)}`, 证件号码: identityNumber(n), ...over })
  await world.importSales(
    sale(1, { 手机号: '13800000001', 客户姓名: '林静' }),
    sale(2, { 手机号: '13800000002', 客户姓名: '陈建国' }),
    sale(3, { 手机号: '13800000003', 客户姓名: '赵敏' }),
    sale(4, { 楼盘: '星河湾', 手机号: '13800000004' }),
  )
  // The import refuses such a name; one may come in by another way.
  const nameCipher = world.get(Sealing).seal('=HYPERLINK("x")')
  await world.database.kysely
    .updateTable('purchaser')
    .set({ nameCipher })
    .where('phoneHash', '=', world.get(Fingerprint).of('phone', '13800000001'))
    .execute()
  await world.staff('admin', 'administrator', '云栖澜庭')
  await world.staff('steward', 'data_steward', '云栖澜庭')
  for (const phone of ['13800000001', '13800000002']) await world.customer(phone)
  await logIn()
  linHome = await claim(lin, 1)
  await claim(chen, 2)
  entryId = (await registered(world, admin)).id
})
afterAll(() => world.close())

describe('without a consent', () => {
  it('nothing leaves, and who was asked and who could not be is counted', async () => {
    const steward = world.client({ token })
    const counted = await steward('POST /staff/sharing-entries/:entryId/audience', {
      ...consent(),
      body: { homeIds: null },
    })
    expect(counted).toEqual({ consented: 0, homes: 0, unconsented: 2, unbound: 1 })
    expect(await shareFile(world, token, whole(1))).toMatchObject({ status: 409, code: 'sharing.nobody' })
    const { exports } = await admin('GET /staff/sharing-entries/:entryId', consent())
    expect(exports).toEqual([])
  })

  it('the buyer reads who, what for, which fields and until when; family and buyers elsewhere read nothing', async () => {
    const { recipients, handovers } = await lin('GET /me/sharing')
    expect(recipients).toMatchObject([
      {
        ...{ entryId, recipient: '江城安居装饰有限公司', contact: '李经理 027-8888 6666', consentedAt: null },
        ...{ fields: ['name', 'phone', 'home'], validUntil: '2026-12-31', projectName: '云栖澜庭' },
      },
    ])
    expect(handovers).toEqual([])
    const family = await join(world, lin, linHome, '13877770001')
    const away = await world.customer('13800000004')
    await claim(away, 4)
    for (const stranger of [family, away]) {
      expect(await stranger('GET /me/sharing')).toEqual({ recipients: [], handovers: [] })
      expect(await refusal(stranger('PUT /me/sharing/:entryId', consent()))).toMatchObject({
        code: 'sharing.not_found',
      })
    }
  })
})

describe('with a consent', () => {
  it('only those who gave it are in the file, with only the registered fields, as text that is no formula', async () => {
    const { recipients } = await lin('PUT /me/sharing/:entryId', consent())
    expect(recipients[0]?.consentedAt).toBe(world.clock.now().toISOString())
    const { rows, name, book } = await shareFile(world, token, whole(1))
    expect(name).toBe('提供给江城安居装饰有限公司的资料_2026-09-16.xlsx')
    expect(rows).toEqual([
      ['姓名', '手机号', '房屋'],
      ['=HYPERLINK("x")', '13800000001', '云栖澜庭 3 幢 2 单元 102'],
    ])
    expect(book.worksheets[0]?.getCell(2, 1).formula).toBeUndefined()
    expect(JSON.stringify(book.worksheets[1]?.getSheetValues())).toContain('BM-2026-017')
  })

  it('the hand-over is told to the one whose data left, and to nobody else', async () => {
    const { handovers } = await lin('GET /me/sharing')
    expect(handovers).toMatchObject([{ recipient: '江城安居装饰有限公司', homes: 1, by: 'steward' }])
    expect((await chen('GET /me/sharing')).handovers).toEqual([])
    const page = await admin('GET /staff/sharing-entries/:entryId', consent())
    expect(page).toMatchObject({ entry: { consented: 1, exports: 1, state: 'valid' }, mayEnd: true, mayExport: true })
    expect(page.exports).toMatchObject([{ by: 'steward', people: 1, homes: 1, isWhole: true }])
  })

  it('a file asked for again within minutes is the same hand-over; later, or for others, it is refused', async () => {
    const id = crypto.randomUUID()
    const first = await shareFile(world, token, whole(1), id)
    await chen('PUT /me/sharing/:entryId', consent())
    const [again, once] = await Promise.all([
      shareFile(world, token, whole(1), id),
      shareFile(world, token, whole(1), id),
    ])
    expect([again.rows, once.rows]).toEqual([first.rows, first.rows])
    const kept = await world.database.kysely
      .selectFrom('sharingHandover')
      .select('id')
      .where('exportId', '=', id)
      .execute()
    expect(kept).toHaveLength(1)
    const other = { entryId, homeIds: [linHome], expected: 1 }
    expect(await shareFile(world, token, other, id)).toMatchObject({ status: 409, code: 'request.key_reused' })
    world.clock.pass(601)
    await logIn()
    expect(await shareFile(world, token, whole(2), id)).toMatchObject({ code: 'request.key_reused' })
  })

  it('of another number than was seen, nothing is exported; chosen homes are exported alone', async () => {
    expect(await shareFile(world, token, whole(1))).toMatchObject({ status: 409, code: 'sharing.count_changed' })
    const { rows } = await shareFile(world, token, { entryId, homeIds: [linHome], expected: 1 })
    expect(rows).toHaveLength(2)
  })

  it('once withdrawn nothing of it leaves any more, what left is still told, and a new consent is a new one', async () => {
    const { recipients, handovers } = await lin('DELETE /me/sharing/:entryId', consent())
    expect(recipients[0]?.consentedAt).toBeNull()
    expect(handovers.length).toBeGreaterThan(0)
    const { rows } = await shareFile(world, token, whole(1))
    expect(rows.map(([name]) => name)).toEqual(['姓名', '陈建国'])
    await lin('DELETE /me/sharing/:entryId', consent())
    await Promise.all([1, 2, 3].map(() => lin('PUT /me/sharing/:entryId', consent())))
    expect((await admin('GET /staff/sharing-entries/:entryId', consent())).entry.consented).toBe(2)
  })
})

describe('an entry', () => {
  it('opens every field it names, a loan in words', async () => {
    const { id } = await registered(world, admin, {
      fields: ['loan_state', 'price', 'contract_no', 'payment_way', 'handover_due_on', 'name'],
    })
    await chen('PUT /me/sharing/:entryId', consent(id))
    const { rows } = await shareFile(world, token, whole(1, id))
    expect(rows).toEqual([
      ['姓名', '合同编号', '合同总价', '付款方式', '贷款进度', '合同交付日期'],
      ['陈建国', 'YX-2', '¥2,980,000.00', '组合贷款', '商业贷款未申请，公积金贷款未申请', '2028-06-30'],
    ])
  })

  it('is good on its days only, and each refusal says why', async () => {
    const { id } = await registered(world, admin, { validFrom: '2026-09-20', validUntil: '2026-09-21' })
    await chen('PUT /me/sharing/:entryId', consent(id))
    const ask = () => shareFile(world, token, whole(1, id))
    expect(await ask()).toMatchObject({ status: 409, code: 'sharing.not_valid' })
    world.clock.passDays(4)
    await logIn()
    expect((await ask()).status).toBe(200)
    world.clock.passDays(2)
    await logIn()
    expect(await ask()).toMatchObject({ code: 'sharing.not_valid' })
    expect(await refusal(chen('PUT /me/sharing/:entryId', consent(id)))).toMatchObject({ code: 'sharing.not_found' })
  })

  it('once ended gives nothing, is shown to no buyer, and keeps who ended it and why', async () => {
    const end = (reason: string) =>
      admin('POST /staff/sharing-entries/:entryId/end', { ...consent(), body: { reason } })
    expect((await end('合作结束')).entry.ended).toMatchObject({ by: 'admin', reason: '合作结束' })
    expect((await end('再来一次')).entry.ended?.reason).toBe('合作结束')
    expect(await shareFile(world, token, whole(2))).toMatchObject({ status: 409, code: 'sharing.not_valid' })
    expect((await lin('GET /me/sharing')).recipients.map((one) => one.entryId)).not.toContain(entryId)
  })

  it('needs an end, three years ahead at most', async () => {
    const wrong = registered(world, admin, { validFrom: '2026-10-01', validUntil: '2030-01-01' })
    expect(await refusal(wrong)).toMatchObject({ status: 400, code: 'sharing.days_invalid' })
  })
})
