import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HireStaff } from './index.js'
import { LogIns } from './log-ins.js'
import { openWorld, rawRequest, testPassword, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

const hire = (
  login: string,
  roles: Parameters<HireStaff['execute']>[0]['roles'] = [{ projectId: null, role: 'officer' }],
) => world.get(HireStaff).execute({ login, name: '周宁', password: testPassword, roles })
const logIn = (login: string, password = testPassword) =>
  rawRequest(world.url, 'POST /staff/sessions', { body: { login, password }, client: 'weapp/1.0.0' })
const disable = (login: string) =>
  world.database.kysely.updateTable('staff').set({ disabledAt: world.clock.now() }).where('login', '=', login).execute()

describe('staff', () => {
  it('log in with name and password and see the roles they hold', async () => {
    await hire('zhou')
    const { status, body } = await logIn('zhou')
    expect(status).toBe(200)
    expect(body.staff).toMatchObject({
      name: '周宁',
      login: 'zhou',
      roles: [{ projectId: null, projectName: null, role: 'officer' }],
    })
    const me = await world.client({ token: String(body.accessToken) })('GET /staff/me')
    expect(me).toEqual(body.staff)
  })

  it('hear the same for a wrong password, an unknown name and a disabled account', async () => {
    await hire('gone')
    await disable('gone')
    const answers = [await logIn('zhou', 'wrong'), await logIn('nobody'), await logIn('gone')]
    for (const { status, body } of answers)
      expect([status, { ...body, requestId: '' }]).toEqual([
        401,
        { code: 'auth.wrong_password', message: '用户名或密码不对', requestId: '' },
      ])
  })

  it('are told which field is empty', async () => {
    const { status, body } = await logIn('', '')
    expect(status).toBe(400)
    expect(body.issues).toEqual([
      { path: 'login', message: '请填写用户名' },
      { path: 'password', message: '请填写密码' },
    ])
  })

  it('have passwords on record as argon2id only', async () => {
    const rows = await world.database.kysely.selectFrom('staff').select('passwordHash').execute()
    for (const { passwordHash } of rows) expect(passwordHash).toMatch(/^\$argon2id\$/)
  })
})

describe('a log-in of staff that stands', () => {
  it('sees a change of roles within five seconds', async () => {
    await hire('wang')
    const token = String((await logIn('wang')).body.accessToken)
    const imports = () => rawRequest(world.url, 'GET /staff/imports', { token })
    expect((await imports()).status).toBe(403)
    await hire('wang', [{ projectId: null, role: 'data_steward' }])
    world.clock.pass(5)
    expect((await imports()).status).toBe(200)
    await hire('wang', [])
    world.clock.pass(5)
    expect((await imports()).status).toBe(403)
    expect((await rawRequest(world.url, 'GET /staff/me', { token })).status).toBe(403)
  })

  it('ends with the account: token within five seconds, refresh at once', async () => {
    await hire('leaving')
    const { body } = await logIn('leaving')
    const token = String(body.accessToken)
    expect((await rawRequest(world.url, 'GET /staff/me', { token })).status).toBe(200)
    await disable('leaving')
    const renewal = { body: { refreshToken: body.refreshToken } }
    expect((await rawRequest(world.url, 'POST /staff/sessions/refresh', renewal)).status).toBe(401)
    world.clock.pass(5)
    expect((await rawRequest(world.url, 'GET /staff/me', { token })).status).toBe(401)
  })

  it('ends here, or everywhere', async () => {
    const [one, two, three] = [await logIn('zhou'), await logIn('zhou'), await logIn('zhou')]
    const client = ({ body }: typeof one) => world.client({ token: String(body.accessToken) })
    await client(one)('DELETE /staff/sessions/current')
    await expect(client(one)('GET /staff/me')).rejects.toMatchObject({ status: 401 })
    await client(two)('GET /staff/me')
    await client(two)('DELETE /staff/sessions')
    for (const each of [two, three]) await expect(client(each)('GET /staff/me')).rejects.toMatchObject({ status: 401 })
  })

  it('does not outlive a commit: a request in between is not remembered', async () => {
    const staffId = await hire('racing')
    const token = String((await logIn('racing')).body.accessToken)
    await world.database.write(async (tx) => {
      await world.get(LogIns).endAll(tx, { staffId }, 'everywhere')
      expect((await rawRequest(world.url, 'GET /staff/me', { token })).status).toBe(200)
    })
    expect((await rawRequest(world.url, 'GET /staff/me', { token })).status).toBe(401)
  })
})
