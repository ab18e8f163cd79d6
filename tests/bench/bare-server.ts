import { fastify, type FastifyRequest } from 'fastify'
import pg from 'pg'
import { endpoints } from '@hub/contracts'
import { layers, type Layer } from './layers.ts'
import { product } from './product.ts'

/**
 * The yardstick: bare Fastify and `pg`, one named prepared statement, rows as JSON. `LAYER` puts the product's own
 * parts on top, one after the other, to see what each of them costs.
 */
const { readEnvironment } = await product('platform/config/environment')
const { typeParsers } = await product('platform/database/type-parsers')
const { homeScreenSql } = await product('modules/screens/home-screen.sql')
const { Clock } = await product('platform/clock/clock')
const environment = readEnvironment(process.env)
const level = layers.indexOf(process.env['LAYER'] as Layer)
const has = (layer: Layer): boolean => layers.indexOf(layer) <= level

const clock = new Clock()
const personOf = has('+ token check')
  ? await callerOf()
  : (request: FastifyRequest) => String(request.headers['x-person'])
const answer = has('+ presenter') ? await presenter() : rows()

const server = fastify()
if (has('+ access log, metrics')) await watch()
const schema = has('+ response schema') ? { response: { 200: await homeScreenSchema() } } : {}
server.get('/api/v1/home-screen', { schema }, async (request) => answer(await personOf(request)))
server.get('/health/live', () => ({ live: true }))
await server.listen({ port: environment.PORT, host: environment.HOST })
process.once('SIGTERM', () => process.exit(0))

function rows(): (person: string) => Promise<object> {
  const { DATABASE_URL: connectionString, DATABASE_POOL: max } = environment
  const pool = new pg.Pool({ connectionString, max, types: typeParsers })
  return async (person) =>
    (await pool.query<Record<string, unknown>>({ ...homeScreenSql, values: [person, clock.today(), null] })).rows
}

async function presenter(): Promise<(person: string) => Promise<object>> {
  const { HomeScreenQuery } = await product('modules/screens/home-screen.query')
  const { JourneyTemplates } = await product('modules/journeys/journey-templates')
  const { Sealing } = await product('platform/crypto/sealing')
  const db = await database()
  const templates = new JourneyTemplates(environment, db, clock)
  const query = new HomeScreenQuery(db, templates, new Sealing(environment), clock)
  return (person) => query.of(person, undefined)
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

async function homeScreenSchema(): Promise<object> {
  const { answerSchema } = await product('platform/http/answer-schema')
  return answerSchema(endpoints['GET /home-screen'].response)
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
