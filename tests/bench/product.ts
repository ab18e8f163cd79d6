import { pathToFileURL } from 'node:url'
import type { AccessTokens } from '../../apps/api/src/platform/auth/access-tokens.js'
import type { Authenticator } from '../../apps/api/src/platform/auth/authenticator.js'
import type { Clock } from '../../apps/api/src/platform/clock/clock.js'
import type { readEnvironment } from '../../apps/api/src/platform/config/environment.js'
import { inRoot } from '../../packages/tooling/src/paths.ts'

/** The product's own parts, as they were built: what runs in production is what is measured. */
interface Parts {
  'modules/identity/standing-sessions': typeof import('../../apps/api/src/modules/identity/standing-sessions.js')
  'modules/journeys/configured-journeys': typeof import('../../apps/api/src/modules/journeys/configured-journeys.js')
  'modules/journeys/home-screen.query': typeof import('../../apps/api/src/modules/journeys/home-screen.query.js')
  'modules/journeys/home-screen.sql': typeof import('../../apps/api/src/modules/journeys/home-screen.sql.js')
  'modules/journeys/journey-templates': typeof import('../../apps/api/src/modules/journeys/journey-templates.js')
  'modules/journeys/template-checksum': typeof import('../../apps/api/src/modules/journeys/template-checksum.js')
  'platform/auth/access-tokens': { AccessTokens: typeof AccessTokens }
  'platform/auth/authenticator': { Authenticator: typeof Authenticator }
  'platform/clock/clock': { Clock: typeof Clock }
  'platform/config/environment': { readEnvironment: typeof readEnvironment }
  'platform/crypto/sealing': typeof import('../../apps/api/src/platform/crypto/sealing.js')
  'platform/database/database': typeof import('../../apps/api/src/platform/database/database.js')
  'platform/database/type-parsers': typeof import('../../apps/api/src/platform/database/type-parsers.js')
  'platform/http/answer-schema': typeof import('../../apps/api/src/platform/http/answer-schema.js')
  'platform/observability/log': typeof import('../../apps/api/src/platform/observability/log.js')
}

/** Loads one of them from `apps/api/dist`. */
export async function product<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  return (await import(pathToFileURL(inRoot('apps/api/dist', `${name}.js`)).href)) as Parts[Name]
}
