import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aPerson,
  aSale,
  claim,
  identityNumber,
  openLogIn,
  openWorld,
  rawRequest,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let token: string
let neighbour: string
let homeId: string
let theirs: string
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(
    aSale(),
    aSale({ 房号: '1702', 手机号: '13800000002', 合同编号: 'YX-0002', 证件号码: identityNumber(2) }),
  )
  token = await world.customerToken('13800000001')
  neighbour = await world.customerToken('13800000002')
  homeId = await claim(world.client({ token }), 1)
  theirs = await claim(world.client({ token: neighbour }), 2)
})
afterAll(() => world.close())

const family = { role: 'family' }
const invite = (key: string | undefined, body: object = family, home = homeId, who = token) =>
  rawRequest(world.url, 'POST /homes/:homeId/invitations', {
    params: { homeId: home },
    body,
    token: who,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  })
const invitations = async (): Promise<number> => {
  const query = world.database.kysely.selectFrom('invitation').select((eb) => eb.fn.countAll<number>().as('n'))
  return (await query.executeTakeFirstOrThrow()).n
}
const newKey = () => crypto.randomUUID()

describe('a write with an Idempotency-Key', () => {
  it('gives the same answer again, and happens once', async () => {
    const [key, before] = [newKey(), await invitations()]
    const first = await invite(key)
    world.clock.pass(30)
    const again = await invite(key)
    expect(first.status).toBe(200)
    expect(again).toMatchObject({ status: 200, body: first.body })
    expect(await invitations()).toBe(before + 1)
  })

  it('happens once in parallel, and all hear the same', async () => {
    const [key, before] = [newKey(), await invitations()]
    const answers = await Promise.all(Array.from({ length: 8 }, () => invite(key)))
    expect(new Set(answers.map(({ body }) => body.token)).size).toBe(1)
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(await invitations()).toBe(before + 1)
  })

  it('is a conflict with another content under the same key', async () => {
    const [key, before] = [newKey(), await invitations()]
    await invite(key)
    const tenant = await invite(key, { role: 'tenant', until: '2026-12-31' })
    expect(tenant).toMatchObject({ status: 409, body: { code: 'request.key_reused' } })
    expect(await invitations()).toBe(before + 1)
  })

  it.each([undefined, '', 'short', 'x'.repeat(65), 'with space'])('is refused with the key %j', async (key) => {
    const before = await invitations()
    expect(await invite(key)).toMatchObject({ status: 400, body: { code: 'request.key_missing' } })
    expect(await invitations()).toBe(before)
  })

  it('that was refused leaves no trace: the same key serves the corrected request', async () => {
    const [key, before] = [newKey(), await invitations()]
    expect(await invite(key, { role: 'tenant' })).toMatchObject({
      status: 400,
      body: { code: 'invitation.end_required' },
    })
    expect(await invite(key, { role: 'nobody' })).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
    expect((await invite(key, { role: 'tenant', until: '2026-12-31' })).status).toBe(200)
    expect(await invitations()).toBe(before + 1)
  })

  it('of somebody else under the same key is another write', async () => {
    const [key, before] = [newKey(), await invitations()]
    const [mine, other] = [await invite(key), await invite(key, family, theirs, neighbour)]
    expect([mine.status, other.status]).toEqual([200, 200])
    expect(mine.body.token).not.toBe(other.body.token)
    expect(await invitations()).toBe(before + 2)
  })

  it('is the same write after a new log-in', async () => {
    const key = newKey()
    const first = await invite(key)
    const me = await world.client({ token })('GET /me')
    const later = await openLogIn(world, { personId: me.id })
    expect((await invite(key, family, homeId, later.accessToken)).body).toEqual(first.body)
  })

  it('answers with what it has just written', async () => {
    const staff = await world.staff('officer', 'officer')
    const [row] = (await staff('GET /staff/journeys', { query: { q: '1602' } })).items
    const params = { journeyId: row?.id ?? '', nodeKey: 'loan_documents' }
    const before = await staff('GET /staff/journeys/:journeyId', { params })
    const open = before.nodes.find(({ state }) => state === 'active')
    const call = {
      params: { ...params, nodeKey: open?.key ?? '' },
      body: { action: 'update', version: open?.version ?? 0, note: '已联系' },
    } as const
    const answer = await staff('POST /staff/journeys/:journeyId/nodes/:nodeKey/actions', call)
    const after = answer.nodes.find(({ key }) => key === open?.key)
    expect(after).toMatchObject({ note: '已联系', version: (open?.version ?? 0) + 1 })
  })
})

describe('many writes at once', () => {
  let small: World
  beforeAll(async () => {
    const settings = { DATABASE_POOL: '2', LOG_LEVEL: 'silent' }
    small = await openWorld({ purpose: 'pool', worker: false, settings })
  })
  afterAll(() => small.close())
  const each = Array.from({ length: 12 }, (_, n) => n)

  it('do not wait for a second connection each', async () => {
    const { accessToken } = await aPerson(small)
    const answers = await Promise.all(
      each.map(() =>
        rawRequest(small.url, 'POST /homes/:homeId/invitations', {
          params: { homeId },
          body: family,
          token: accessToken,
          headers: { 'idempotency-key': newKey() },
        }),
      ),
    )
    expect(answers.map(({ body }) => body.code)).toEqual(each.map(() => 'home.not_found'))
  })

  it('nor for what stays whatever becomes of them: how often somebody tried', async () => {
    await small.importSales(aSale())
    const chief = await small.staffToken('chief', 'administrator')
    const home = await small.database.kysely.selectFrom('home').select('id').executeTakeFirstOrThrow()
    const answers = await Promise.all(
      each.map(() =>
        rawRequest(small.url, 'POST /staff/homes/:homeId/buyers/:position/phone', {
          params: { homeId: home.id, position: '1' },
          body: { phone: '13600000001', proof: { by: 'identity', lastSix: '000000' }, reason: '手机丢失' },
          token: chief,
          headers: { 'idempotency-key': newKey() },
        }),
      ),
    )
    const codes = Map.groupBy(answers, ({ body }) => body.code)
    expect([...codes].map(([code, { length }]) => [code, length]).sort()).toEqual([
      ['home.proof_wrong', 5],
      ['request.too_many', 7],
    ])
  })
})
