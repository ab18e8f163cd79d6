import { readEnvironment, type Environment } from '../../apps/api/src/platform/config/environment.js'
import { testEnvironment } from './world/test-environment.ts'

/** Settings for a part of the API that is tried without a database. */
export const settingsFor = (over: Record<string, string> = {}): Environment =>
  readEnvironment({
    ...testEnvironment('postgresql://localhost/none', 'http://127.0.0.1:9'),
    LOG_LEVEL: 'silent',
    ...over,
  })

/** A ring as the environment has it: each key is its letter 32 times. */
export const ring = (...ids: string[]): string =>
  ids.map((id) => `${id}:${Buffer.alloc(32, id).toString('base64')}`).join(',')
