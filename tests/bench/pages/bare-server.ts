import { fastify, type FastifyRequest } from 'fastify'
import pg from 'pg'
import { endpoints } from '@hub/contracts'
import { product } from '../product.ts'
import { layers, type Layer } from './layers.ts'

/**
 * The yardstick: bare Fastify and `pg`, one named prepared statement, rows as JSON. `LAYER` puts the product's own
 * parts on top, one after the other, to see what each of them costs.
 */
const { readEnvironment } = await product('platform/config/environment')
const { typeParsers } = await product('platform/database/type-parsers')
const { homeScreenSql } = await product('modules/screens/home-screen.sql')
const { journeyScreenSql } = await product('modules/screens/journey-screen.sql')
const { Clock } = await product('platform/clock/clock')
const environment = readEnvironment(process.env)
const level = layers.indexOf(process.env['LAYER'] as Layer)
const has = (layer: Layer): boolean => layers.indexOf(layer) <= level

/** What each page answers with. */
interface Pages {
  home: (person: string) => Promise<object>
  journey: (person: string, home: string) => Promise<object>
}

const clock = new Clock()
const personOf = has('+ token check')
  ? await callerOf()
  : (request: FastifyRequest) => String(request.headers['x-person'])
const pages = has('+ presenter') ? await presented() : rows()

const server = fastify()
if (has('+ access log, metrics')) await watch()
server.get('/api/v1/home-screen', { schema: await schemaOf('GET /home-screen') }, async (request) =>
  pages.home(await personOf(request)),
)
server.get<{ Params: { homeId: string } }>(
  '/api/v1/homes/:homeId/journey',
  { schema: await schemaOf('GET /homes/:homeId/journey') },
  async (request) => pages.journey(await personOf(request), request.params.homeId),
)
server.get('/health/live', () => ({ live: true }))
await server.listen({ port: environment.PORT, host: environment.HOST })
process.once('SIGTERM', () => process.exit(0))

function rows(): Pages {
  const { DATABASE_URL: connectionString, DATABASE_POOL: max } = environment
  const pool = new pg.Pool({ connectionString, max, types: typeParsers })
  const read = async (statement: { name: string; text: string }, values: unknown[]): Promise<object> =>
    (await pool.query<Record<string, unknown>>({ ...statement, values })).rows
  return {
    home: (person) => read(homeScreenSql, [person, clock.today(), null]),
    journey: (person, home) => read(journeyScreenSql, [person, clock.today(), home, null]),
  }
}

async function presented(): Promise<Pages> {
  const { HomeScreenQuery } = await product('modules/screens/home-screen.query')
  const { JourneyScreensQuery } = await product('modules/screens/journey-screens.query')
  const { NodeHistories } = await product('modules/journeys/history/node-histories')
  const { Log } = await product('platform/observability/log')
  const { JourneyTemplates } = await product('modules/journeys/journey-templates')
  const { FileAddresses } = await product('platform/storage/file-addresses')
  const { FileViews } = await product('platform/storage/file-views')
  const { Sealing } = await product('platform/crypto/sealing')
  const { Officers } = await product('modules/homes/officers')
  const db = await database()
  const templates = new JourneyTemplates(environment, db, clock)
  const officers = new Officers(new Sealing(environment))
  const histories = new NodeHistories(db, clock, new Log(environment))
  const files = new FileViews(new FileAddresses(environment, clock))
  const home = new HomeScreenQuery(db, templates, histories, officers, clock)
  const journey = new JourneyScreensQuery(db, templates, histories, officers, files, clock)
  return { home: (person) => home.of(person, undefined), journey: (person, id) => journey.journey(person, id) }
}

async function callerOf(): Promise<(request: FastifyRequest) => Promise<string>> {
  const { AccessTokens } = await product('platform/auth/access-tokens')
  const { Authenticator } = await product('platform/auth/authenticator')
  const { StandingSessions } = await product('modules/identity/standing-sessions')
  const sessions = new StandingSessions(await database())
  const authenticator = new Authenticator(new AccessTokens(environment, clock), sessions, clock)
  return async ({ headers }) => {
    const caller = await authenticator.caller(headers.authorization?.replace(/^Bearer /, '') ?? '')
    if (caller?.kind !== 'customer') throw new Error('not a customer')
    return caller.personId
  }
}

async function schemaOf(route: 'GET /home-screen' | 'GET /homes/:homeId/journey'): Promise<object> {
  if (!has('+ response schema')) return {}
  const { answerSchema } = await product('platform/http/answer-schema')
  return { response: { 200: answerSchema(endpoints[route].response) } }
}

async function watch(): Promise<void> {
  const { watchRequests } = await product('platform/http/watch-requests')
  const { Log } = await product('platform/observability/log')
  const { Metrics } = await product('platform/observability/metrics')
  watchRequests(server, new Log(environment), new Metrics(await database()), environment)
}

async function database() {
  const { Database } = await product('platform/database/database')
  const { Log } = await product('platform/observability/log')
  return new Database(environment, new Log(environment))
}
