import { createSecretKey } from 'node:crypto'
import { z } from 'zod'

/**
 * `k2:base64,k1:base64`: the first key writes, all of them read. Each key is 32 bytes, kept as a key object: using one
 * costs a fifth of using bytes, and printing it shows nothing.
 */
const KeyRing = z.string().transform((text, context) => {
  const keys = text.split(',').map((part) => {
    const [id = '', secret = ''] = part.trim().split(':')
    return { id, key: createSecretKey(secret, 'base64') }
  })
  if (keys.some(({ id, key }) => !/^\w+$/.test(id) || key.symmetricKeySize !== 32)) {
    context.addIssue({ code: 'custom', message: 'must look like k1:<32 bytes in base64>[,k0:…]' })
    return z.NEVER
  }
  return keys
})
export type KeyRing = z.output<typeof KeyRing>

const Port = z.coerce.number().int().min(0).max(65535)
const Seconds = z.coerce.number().int().positive()
const Switch = z.enum(['true', 'false']).transform((value) => value === 'true')
const List = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)

const s3Settings = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** Every setting of the API and the worker. `.env.example` shows each of them, and a test compares the two. */
export const EnvironmentSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().default('0.0.0.0'),
  PORT: Port.default(3000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Connections per process, which opens two more for what is written apart; × processes ≤ max_connections. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  DATA_KEYS: KeyRing,
  HASH_KEYS: KeyRing,
  TOKEN_KEYS: KeyRing,
  ACCESS_TOKEN_SECONDS: Seconds.default(600),
  REFRESH_TOKEN_SECONDS: Seconds.default(30 * 86_400),
  COOKIE_SECURE: Switch.default(true),
  TRUST_PROXY: Switch.default(false),
  CORS_ORIGINS: List.default([]),
  /** `weapp=1.0.0,h5=1.0.0`: older clients are asked to update. */
  MIN_CLIENTS: List.default([]),
  SERVICE_NAME: z.string().default('客户服务中台'),
  HOTLINE: z.string().default('400-000-0000'),
  WECHAT_BASE_URL: z.url().default('https://api.weixin.qq.com'),
  WECHAT_APP_ID: z.string().min(1),
  WECHAT_APP_SECRET: z.string().min(1),
  /** Which version a tap on a subscribe message opens. */
  WECHAT_MINI_PROGRAM_STATE: z.enum(['formal', 'trial', 'developer']).default('formal'),
  /** Tencent Cloud's host, or host:port of the sandbox. */
  SMS_ENDPOINT: z.string().default('sms.tencentcloudapi.com'),
  SMS_PROTOCOL: z.enum(['https://', 'http://']).default('https://'),
  SMS_REGION: z.string().default('ap-guangzhou'),
  SMS_SECRET_ID: z.string().min(1),
  SMS_SECRET_KEY: z.string().min(1),
  SMS_SDK_APP_ID: z.string().min(1),
  SMS_SIGN_NAME: z.string().min(1),
  SMS_TEMPLATE_ID: z.string().min(1),
  /** Messages a day over all processes; beyond it codes are refused. */
  SMS_DAILY_BUDGET: z.coerce.number().int().positive().default(50_000),
  /** Reminders and notices a day, apart from codes: beyond it they stay in the inbox. */
  SMS_NOTICE_DAILY_BUDGET: z.coerce.number().int().positive().default(20_000),
  UPLOAD_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(20 * 1024 * 1024),
  /** Where papers and pictures are kept: a folder all processes share, or a bucket. */
  STORAGE: z.enum(['disk', 's3']).default('disk'),
  STORAGE_DIR: z.string().min(1).default('.data/files'),
  /** `https://cos.ap-guangzhou.myqcloud.com`; the bucket is named apart. */
  S3_ENDPOINT: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_BUCKET: z.string().default(''),
  S3_ACCESS_KEY_ID: z.string().default(''),
  S3_SECRET_ACCESS_KEY: z.string().default(''),
  /** True: `endpoint/bucket/key`, as MinIO wants it; false: `bucket.endpoint/key`. */
  S3_PATH_STYLE: Switch.default(false),
  /** Folders of the built portal and console; empty: this process serves the API only. */
  PORTAL_DIR: z.string().default(''),
  CONSOLE_DIR: z.string().default(''),
  /** Folder of the data files (journeys, consent). */
  CONFIG_DIR: z.string().default('config'),
  MIGRATIONS_DIR: z.string().default('prisma/migrations'),
})

type Settings = z.output<typeof EnvironmentSchema>
const SettingsHolder = class {} as new () => Settings

/** The environment, parsed once; a class so that Nest can inject it. */
export class Environment extends SettingsHolder {
  constructor(settings: Settings) {
    super()
    Object.assign(this, settings)
  }
}

/** What only some settings need, given the others. */
const CompleteSchema = EnvironmentSchema.superRefine((settings, context) => {
  if (settings.STORAGE !== 's3') return
  for (const name of s3Settings)
    if (settings[name] === '') context.addIssue({ code: 'custom', path: [name], message: 'is needed by STORAGE=s3' })
})

/** @throws Error with one line that names every bad or missing variable. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = CompleteSchema.safeParse(source)
  if (parsed.success) return new Environment(parsed.data)
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = path.join('.')
    return `${name}: ${source[name] === undefined ? 'is missing' : message}`
  })
  throw new Error(`Bad configuration. ${lines.join('; ')}`)
}
