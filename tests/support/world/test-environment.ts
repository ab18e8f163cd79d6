import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sandboxDefaults } from '../../../packages/wechat-sandbox/src/sandbox.ts'

const key = (fill: string): string => Buffer.alloc(32, fill).toString('base64')

/** Settings of an application under test, as environment variables. */
export function testEnvironment(databaseUrl: string, sandboxUrl: string): Record<string, string> {
  return {
    ...sandboxDefaults,
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '10',
    DATA_KEYS: `d1:${key('d')}`,
    HASH_KEYS: `h1:${key('h')}`,
    TOKEN_KEYS: `t1:${key('t')}`,
    STORAGE_DIR: join(tmpdir(), `hub-files-${randomUUID()}`),
    COOKIE_SECURE: 'false',
    WECHAT_BASE_URL: sandboxUrl,
    SMS_ENDPOINT: sandboxUrl.replace('http://', ''),
    SMS_PROTOCOL: 'http://',
  }
}
