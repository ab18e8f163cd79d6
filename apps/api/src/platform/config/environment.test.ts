import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EnvironmentSchema, readEnvironment } from './environment.js'

const key = (fill: string): string => Buffer.alloc(32, fill).toString('base64')
const needed = {
  DATABASE_URL: 'postgresql://hub:secret@localhost:5432/hub',
  DATA_KEYS: `k1:${key('a')}`,
  HASH_KEYS: `k1:${key('b')}`,
  TOKEN_KEYS: `k1:${key('c')}`,
  WECHAT_APP_ID: 'wx1',
  WECHAT_APP_SECRET: 'secret',
  SMS_SECRET_ID: 'id',
  SMS_SECRET_KEY: 'secret',
  SMS_SDK_APP_ID: '1400000001',
  SMS_SIGN_NAME: '客户服务中台',
  SMS_TEMPLATE_ID: '1000001',
}
const example = readFileSync(new URL('../../../../../.env.example', import.meta.url), 'utf8')
const [settings = ''] = example.split('# --- Compose only')
const shown = new Map([...settings.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]))

describe('.env.example', () => {
  it('shows every setting, and no other', () => {
    expect([...shown.keys()].sort()).toEqual(Object.keys(EnvironmentSchema.shape).sort())
  })

  it('explains every setting, or a few together, in a comment above', () => {
    const lines = settings.split('\n')
    for (const [at, line] of lines.entries()) {
      if (!/^\w+=/.test(line)) continue
      const above = lines.slice(0, at).findLast((other) => !/^\w+=/.test(other))
      expect(above, line).toMatch(/^# (?!---)/)
    }
  })

  it('shows the real defaults, and leaves secrets empty', () => {
    const read = readEnvironment(needed)
    const filled = [...shown].filter(([name, value]) => value !== '' && !(name in needed))
    expect(readEnvironment({ ...Object.fromEntries(filled), ...needed })).toEqual(read)
    for (const name of Object.keys(needed))
      if (name !== 'DATABASE_URL') expect([name, shown.get(name)]).toEqual([name, ''])
  })

  it('can be taken over as it is, once the empty values are filled that are needed', () => {
    expect(() => readEnvironment({ ...Object.fromEntries(shown), ...needed })).not.toThrow()
  })
})

describe('the configuration', () => {
  it('is for production unless told, and needs its secrets', () => {
    expect(readEnvironment(needed)).toMatchObject({ NODE_ENV: 'production', COOKIE_SECURE: true, TRUST_PROXY: false })
    for (const name of Object.keys(needed)) {
      const { [name as keyof typeof needed]: _, ...rest } = needed
      expect(() => readEnvironment(rest), name).toThrow(new RegExp(`^Bad configuration\\. ${name}: is missing$`))
    }
  })

  it('names every bad variable in one line, without its value', () => {
    const bad = { ...needed, PORT: '70000', COOKIE_SECURE: 'yes', DATA_KEYS: 'k1:c2hvcnQ=' }
    const message = (() => {
      try {
        readEnvironment(bad)
        return ''
      } catch (error) {
        return (error as Error).message
      }
    })()
    expect(message).toMatch(/^Bad configuration\. [^\n]+$/)
    for (const name of ['PORT', 'COOKIE_SECURE', 'DATA_KEYS']) expect(message).toContain(`${name}: `)
    expect(message).not.toContain('c2hvcnQ=')
  })

  it.each(['', 'k1', 'k1:', `:${key('a')}`, `k1:${key('a')},k0:short`, `k 1:${key('a')}`])(
    'refuses the key ring %j',
    (ring) => {
      expect(() => readEnvironment({ ...needed, TOKEN_KEYS: ring })).toThrow('TOKEN_KEYS: must look like')
    },
  )

  it('needs the whole account for object storage, and nothing of it for a folder', () => {
    expect(readEnvironment(needed)).toMatchObject({ STORAGE: 'disk', STORAGE_DIR: '.data/files' })
    const s3 = {
      STORAGE: 's3',
      S3_ENDPOINT: 'https://cos.ap-guangzhou.myqcloud.com',
      S3_BUCKET: 'hub-1250000000',
      S3_ACCESS_KEY_ID: 'id',
      S3_SECRET_ACCESS_KEY: 'secret',
    }
    expect(readEnvironment({ ...needed, ...s3 })).toMatchObject({ S3_PATH_STYLE: false })
    for (const name of Object.keys(s3).slice(1)) {
      expect(() => readEnvironment({ ...needed, ...s3, [name]: '' }), name).toThrow(`${name}: is needed by STORAGE=s3`)
    }
    expect(() => readEnvironment({ ...needed, ...s3, S3_ENDPOINT: 'cos' })).toThrow('S3_ENDPOINT: ')
  })

  it('reads rings and lists', () => {
    const read = readEnvironment({
      ...needed,
      DATA_KEYS: `k2:${key('z')}, k1:${key('a')}`,
      CORS_ORIGINS: 'https://a.cn, https://b.cn,',
    })
    expect(read.DATA_KEYS.map(({ id }) => id)).toEqual(['k2', 'k1'])
    expect(read.CORS_ORIGINS).toEqual(['https://a.cn', 'https://b.cn'])
    expect(JSON.stringify(read)).not.toContain(key('z'))
  })
})
