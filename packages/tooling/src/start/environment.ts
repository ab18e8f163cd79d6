import { readSetting, sandboxDefaults } from '../../../wechat-sandbox/src/settings.ts'
import { inData, inRoot } from '../paths.ts'
import type { Secrets } from './secrets.ts'

export interface Ports {
  port: number
  sandboxPort: number
}

/**
 * The environment of everything that `npm start` runs: what is set outside wins, the rest makes one machine with the
 * sandbox in WeChat's place.
 */
export function localEnvironment(databaseUrl: string, secrets: Secrets, ports: Ports): Record<string, string> {
  const sandbox = `127.0.0.1:${String(ports.sandboxPort)}`
  const accounts = (Object.keys(sandboxDefaults) as (keyof typeof sandboxDefaults)[]).map((name) => [
    name,
    readSetting(process.env, name),
  ])
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    COOKIE_SECURE: 'false',
    WECHAT_BASE_URL: `http://${sandbox}`,
    SMS_ENDPOINT: sandbox,
    SMS_PROTOCOL: 'http://',
    STORAGE_DIR: inData('files'),
    PORTAL_DIR: inRoot('apps/miniprogram/dist/h5'),
    CONSOLE_DIR: inRoot('apps/console/dist'),
    CONFIG_DIR: inRoot('config'),
    MIGRATIONS_DIR: inRoot('prisma/migrations'),
    ...definedOnly(process.env),
    ...(Object.fromEntries(accounts) as Record<string, string>),
    ...secrets,
    DATABASE_URL: databaseUrl,
    PORT: String(ports.port),
    SANDBOX_PORT: String(ports.sandboxPort),
  }
}

function definedOnly(source: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(source).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
