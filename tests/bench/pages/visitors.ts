import { connected } from '../../../packages/tooling/src/database.ts'
import { testEnvironment } from '../../support/world/test-environment.ts'
import type { Visitor } from './page.ts'
import { product } from '../product.ts'

/** People of so many different homes, spread over the whole database, with tokens that last. */
export async function visitorsOf(databaseUrl: string, homes: number, count: number): Promise<Visitor[]> {
  const { AccessTokens } = await product('platform/auth/access-tokens')
  const { Clock } = await product('platform/clock/clock')
  const { readEnvironment } = await product('platform/config/environment')
  const settings = { ...testEnvironment(databaseUrl, 'http://bench'), ACCESS_TOKEN_SECONDS: '86400' }
  const tokens = new AccessTokens(readEnvironment(settings), new Clock())
  const people = await connected(databaseUrl, (client) =>
    client.query<{ person: string; home: string; session: string }>(
      `SELECT bench_id(5, at) AS person, bench_id(3, at) AS home, bench_id(6, at) AS session
       FROM generate_series(0, $2::int - 1) n, LATERAL (SELECT (n::bigint * $1 / $2)::int AS at) home`,
      [homes, count],
    ),
  )
  return people.rows.map(({ person, home, session }) => ({ person, home, token: tokens.issue(session) }))
}
