import type { Api, Sent } from '@hub/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSale, claim, openWorld, refusal, type World } from '../../../../../../tests/support/world/index.js'

let world: World
let owner: Api
let manager: Api
let officer: Api
let wang: Api
let zhao: Api
let homeId: string
let projectId: string
const ids: Record<string, string> = {}
const staffId = async (api: Api): Promise<string> => (await api('GET /staff/me')).id
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale())
  owner = await world.customer('13800000001')
  homeId = await claim(owner, 1)
  projectId = await world.projectId('云栖澜庭')
  manager = await world.staff('manager', 'service_manager', '云栖澜庭')
  officer = await world.staff('zhouning', 'officer', '云栖澜庭')
  wang = await world.staff('wang', 'engineer', '云栖澜庭')
  zhao = await world.staff('zhao', 'engineer', '云栖澜庭')
  for (const [name, api] of Object.entries({ wang, zhao, officer })) ids[name] = await staffId(api)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.database.kysely.deleteFrom('rateLimit').execute()
  const { teams } = await manager('GET /staff/projects/:projectId/teams', { params: { projectId } })
  for (const { id: teamId } of teams)
    await manager('POST /staff/projects/:projectId/teams/:teamId/end', { params: { projectId, teamId } })
  await world.database.kysely.updateTable('serviceCase').set({ state: 'cancelled', doneAt: null }).execute()
})

type Team = Sent<'POST /staff/projects/:projectId/teams'>['body']
const save = (over: Partial<Team>, api = manager) =>
  api('POST /staff/projects/:projectId/teams', {
    params: { projectId },
    body: {
      ...{ version: 0, name: '水电班', dispatch: 'load', categoryKeys: [], buildingIds: [] },
      ...{ staffIds: [ids['wang'] ?? '', ids['zhao'] ?? ''], ...over },
    },
  })
const report = (categoryKey = 'leak') =>
  owner('POST /homes/:homeId/cases', {
    params: { homeId },
    body: { kind: 'repair', categoryKey, place: '卫生间', words: '吊顶在滴水', photoIds: [] },
  })
const work = (caseId: string, body: Sent<'POST /staff/cases/:caseId/actions'>['body'], api = officer) =>
  api('POST /staff/cases/:caseId/actions', { params: { caseId }, body })
const see = (caseId: string, api: Api) => api('GET /staff/cases/:caseId', { params: { caseId } })

describe('a team', () => {
  it('that shares by load gives each to who has least, also of many at once, and the owner sees to whom', async () => {
    await save({})
    const made = await Promise.all([report(), report(), report(), report()])
    const { teams } = await manager('GET /staff/projects/:projectId/teams', { params: { projectId } })
    expect(teams[0]?.members.map(({ name, open }) => [name, open])).toEqual([
      ['wang', 2],
      ['zhao', 2],
    ])
    const [first] = made
    expect([first.state, first.team, first.events.map(({ kind, to }) => [kind, to])]).toEqual([
      ...['accepted', '水电班'],
      [
        ['assign', first.engineer],
        ['route', '水电班'],
        ['opened', null],
      ],
    ])
  })

  it('with a pool leaves it to who picks it; the other is told who won', async () => {
    await save({ dispatch: 'pool' })
    const { id, state, engineer } = await report()
    expect([state, engineer]).toEqual(['submitted', null])
    const results = await Promise.allSettled([work(id, { action: 'pick' }, wang), work(id, { action: 'pick' }, zhao)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const winner = (await see(id, manager)).engineer ?? ''
    const lost = await refusal(work(id, { action: 'pick' }, winner === 'wang' ? zhao : wang))
    expect([lost.code, lost.body.message]).toEqual(['case.taken', `${winner}已经接了这件事`])
  })

  it('of the building goes before one of the project, and does what it is for', async () => {
    const { buildings } = await manager('GET /staff/projects/:projectId/teams', { params: { projectId } })
    await save({ name: '综合班', dispatch: 'pool' })
    const here = buildings.map(({ id }) => id)
    await save({ name: '门窗班', dispatch: 'pool', categoryKeys: ['windows'], buildingIds: here })
    expect([(await report('windows')).team, (await report('leak')).team]).toEqual(['门窗班', '综合班'])
  })

  it('is kept by managers, of engineers, without two of one name or a change unseen', async () => {
    const { teams } = await save({})
    const [team] = teams
    const saved = { id: team?.id ?? '', name: '水电一班' }
    expect((await refusal(save({}, officer))).code).toBe('auth.forbidden')
    expect((await refusal(save({}))).code).toBe('team.name_taken')
    expect((await refusal(save({ name: '二班', staffIds: [ids['officer'] ?? ''] }))).code).toBe('team.member_unknown')
    expect((await refusal(save({ name: '二班', categoryKeys: ['service'] }))).code).toBe('team.category_unknown')
    expect((await refusal(save({ name: '二班', buildingIds: [projectId] }))).code).toBe('team.building_unknown')
    await save({ ...saved, version: 1 })
    expect((await refusal(save({ ...saved, version: 1 }))).code).toBe('request.conflict')
  })
})

describe('an engineer', () => {
  it('sees and works cases of the own team only', async () => {
    await save({ dispatch: 'pool', staffIds: [ids['wang'] ?? ''] })
    const { id } = await report()
    expect((await wang('GET /staff/cases')).items.map((one) => one.id)).toEqual([id])
    expect((await zhao('GET /staff/cases')).items).toEqual([])
    expect((await see(id, wang)).allowedActions).toEqual(['pick', 'note'])
    expect((await refusal(see(id, zhao))).code).toBe('case.not_found')
    expect((await refusal(work(id, { action: 'pick' }, zhao))).code).toBe('case.not_found')
    expect((await refusal(work(id, { action: 'take' }, wang))).code).toBe('auth.forbidden')
    expect((await refusal(wang('GET /staff/journeys'))).code).toBe('auth.forbidden')
    await work(id, { action: 'pick' }, wang)
    await work(id, { action: 'arrive' }, wang)
    const done = await work(id, { action: 'finish', words: '接头已换，不再滴水' }, wang)
    expect([done.state, done.clocks.map(({ condition }) => condition)]).toEqual(['done', ['met', 'met', 'ended']])
  })

  it('is named by hand, or loses it to another team; it is never nobody’s', async () => {
    await save({ dispatch: 'pool', staffIds: [ids['wang'] ?? ''] })
    const { teams } = await save({ name: '外墙班', dispatch: 'pool', categoryKeys: ['structure'], staffIds: [] })
    const { id } = await report()
    const given = await work(id, { action: 'assign', engineerId: ids['zhao'] ?? '' })
    expect([given.state, given.engineer, given.officer]).toEqual(['accepted', 'zhao', null])
    expect((await see(id, zhao)).allowedActions).toContain('arrive')
    const officers = work(id, { action: 'assign', engineerId: ids['officer'] ?? '' })
    expect((await refusal(officers)).code).toBe('case.colleague_unknown')
    const moved = await work(id, { action: 'route', teamId: teams.at(-1)?.id ?? '' })
    expect([moved.team, moved.engineer, moved.officer]).toEqual(['外墙班', null, 'zhouning'])
    expect((await refusal(see(id, zhao))).code).toBe('case.not_found')
    expect((await refusal(work(id, { action: 'route', teamId: projectId }))).code).toBe('team.not_found')
  })
})
