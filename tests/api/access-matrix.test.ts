import { type AnyRoute, endpoints } from '@hub/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RawInput, rawRequest, state } from '../support/world/index.ts'
import { type PolicyRow, policyRows } from './access-matrix/policy.ts'
import { requests } from './access-matrix/requests.ts'
import { bearerOf, keeper, setStage, type Stage, tokensOf } from './access-matrix/stage.ts'

/** Written on the way to a refusal, and rightly so: log-ins of the test itself, counters, signs of life. */
const restless = ['login_session', 'refresh_token', 'rate_limit', 'worker_heartbeat', 'sms_code', 'domain_event']
const codes: Record<number, RegExp> = {
  401: /^(auth\.required|import_key\.wrong)$/,
  403: /^auth\.forbidden$/,
  404: /^\w+\.not_found$/,
  409: /^(member\.owner_stays|invitation\.own|import\.not_undoable|request\.conflict)$/,
}
const rows = policyRows()

let stage: Stage
let putBack: () => Promise<void>
beforeAll(async () => {
  stage = await setStage()
  putBack = await keeper(stage)
})
afterAll(() => stage.world.close())

describe('the policy', () => {
  it('has a row for every endpoint, and no other', () => {
    expect([...new Set(rows.map(({ route }) => route))].sort()).toEqual(Object.keys(endpoints).sort())
  })

  it('knows how to make each call', () => {
    expect(rows.map(({ title }) => title).sort()).toEqual(Object.keys(requests).sort())
  })

  it('is not wider than the contract says', () => {
    for (const { route, statuses } of rows) {
      const { access } = endpoints[route as AnyRoute]
      expect(statuses['nobody'] === 200, route).toBe(access === 'public')
      if (access === 'importKey') expect(new Set(Object.values(statuses))).toEqual(new Set([401, 200]))
      expect(statuses['key'] === 200, route).toBe(access === 'importKey' || access === 'public')
      if (access === 'member' || access === 'owner') expect(statuses['other'], route).toBe(404)
      if (typeof access !== 'string') expect(statuses['owner'], route).toBe(403)
    }
  })
})

async function call({ route, title }: PolicyRow, persona: string, input: RawInput | undefined): Promise<number> {
  const token = await bearerOf(stage, persona)
  const { status, body } = await rawRequest(stage.world.url, route as AnyRoute, { ...input, token })
  if (status === 200) endpoints[route as AnyRoute].response.strict().parse(body)
  else expect(body.code, `${persona}: ${title}`).toMatch(codes[status] ?? /^$/)
  return status
}

/** Until what was prepared has been told to everybody whom it concerns: no job is left. */
async function idle(): Promise<void> {
  const left = 'SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE attempts < max_attempts'
  await expect
    .poll(async () => (await stage.world.database.pool.query<{ jobs: number }>(left)).rows)
    .toEqual([{ jobs: 0 }])
}

/** All who are to be refused, one after the other; nothing is changed by any of them. */
async function refusing(row: PolicyRow, personas: readonly string[]): Promise<Record<string, number>> {
  const inputs: (readonly [string, RawInput | undefined])[] = []
  for (const persona of personas) inputs.push([persona, await requests[row.title]?.(stage, persona)])
  const isWrite = !row.route.startsWith('GET ')
  if (isWrite) await idle()
  const before = isWrite && (await state(stage.world, restless))
  const answers: Record<string, number> = {}
  for (const [persona, input] of inputs) answers[persona] = await call(row, persona, input)
  if (isWrite) expect(await state(stage.world, restless), `somebody changed something by ${row.title}`).toEqual(before)
  return answers
}

describe('every endpoint answers every persona as the policy says:', () => {
  it.each(rows.map((row) => [row.title, row] as const))('%s', async (_, row) => {
    const personas = Object.keys(row.statuses)
    await putBack()
    const refused = personas.filter((persona) => row.statuses[persona] !== 200)
    const answers = await refusing(row, refused)
    await putBack()
    for (const persona of personas.filter((one) => !refused.includes(one))) {
      answers[persona] = await call(row, persona, await requests[row.title]?.(stage, persona))
      if (!row.route.startsWith('GET ')) await putBack()
    }
    expect(answers).toEqual(row.statuses)
  })
})

describe('lists', () => {
  it('of journeys and projects show staff those of their own projects only', async () => {
    const seen = async (persona: string) => {
      const staff = stage.world.client({ token: (await tokensOf(stage, persona)).accessToken })
      const { items } = await staff('GET /staff/journeys')
      const { items: projects } = await staff('GET /staff/projects')
      return [new Set(items.map(({ projectName }) => projectName)), projects.map(({ name }) => name).sort()]
    }
    expect(await seen('officer')).toEqual([new Set(['云栖澜庭']), ['云栖澜庭']])
    expect(await seen('away')).toEqual([new Set(['星河湾']), ['星河湾']])
    expect(await seen('head')).toEqual([new Set(['云栖澜庭', '星河湾']), ['云栖澜庭', '星河湾']])
  })

  it('of imports show those of others to an administrator of every project only', async () => {
    await requests['GET /staff/imports/:importId (of steward)']?.(stage, 'steward')
    const uploaders = async (persona: string) => {
      const staff = stage.world.client({ token: (await tokensOf(stage, persona)).accessToken })
      return [...new Set((await staff('GET /staff/imports')).items.map(({ uploadedBy }) => uploadedBy))]
    }
    expect(await uploaders('steward')).toEqual(['steward'])
    expect(await uploaders('away')).not.toContain('steward')
    expect(await uploaders('head')).toContain('steward')
  })

  it('a filter by a foreign project finds nothing', async () => {
    const away = stage.world.client({ token: (await tokensOf(stage, 'away')).accessToken })
    const projectId = await stage.world.projectId('云栖澜庭')
    expect(await away('GET /staff/journeys', { query: { projectId } })).toMatchObject({ items: [], total: 0 })
  })
})
