import { randomUUID } from 'node:crypto'
import { testEnvironment } from '../../support/world/test-environment.ts'
import { connected } from '../../../packages/tooling/src/database.ts'
import { product } from '../product.ts'

/** One who may import everywhere, with a token that lasts. */
export async function importerOf(databaseUrl: string): Promise<string> {
  const { AccessTokens } = await product('platform/auth/access-tokens')
  const { Clock } = await product('platform/clock/clock')
  const { readEnvironment } = await product('platform/config/environment')
  const settings = { ...testEnvironment(databaseUrl, 'http://bench'), ACCESS_TOKEN_SECONDS: '86400' }
  const ids = { staff: randomUUID(), session: randomUUID(), role: randomUUID() }
  await connected(databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO staff (id, login, name, password_hash, created_at) VALUES ($1, 'bench', 'bench', '', now())`,
      [ids.staff],
    )
    await client.query(`INSERT INTO staff_role (id, staff_id, role) VALUES ($1, $2, 'administrator')`, [
      ids.role,
      ids.staff,
    ])
    await client.query(`INSERT INTO login_session (id, staff_id, client, created_at) VALUES ($1, $2, 'bench', now())`, [
      ids.session,
      ids.staff,
    ])
  })
  return new AccessTokens(readEnvironment(settings), new Clock()).issue(ids.session)
}
