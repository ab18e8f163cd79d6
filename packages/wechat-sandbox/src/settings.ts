/**
 * What a sandbox uses where nothing else is said, keyed by environment variable.
 * The start script hands the same object to the API, so that both sides know the same secrets.
 * The secrets are worthless outside a sandbox and may stand in the repository.
 */
export const sandboxDefaults = {
  SANDBOX_HOST: '127.0.0.1',
  SANDBOX_PORT: '3100',
  WECHAT_APP_ID: 'wx5a0db0c500000001',
  WECHAT_APP_SECRET: 'sandbox-wechat-app-secret',
  SMS_SECRET_ID: 'AKIDsandbox0000000001',
  SMS_SECRET_KEY: 'sandbox-sms-secret-key',
  SMS_SDK_APP_ID: '1400000001',
  SMS_SIGN_NAME: '客户服务中台',
  SMS_TEMPLATE_ID: '1000001',
} as const

/** The accounts the sandbox knows: one mini-program, one SMS application. */
export interface SandboxSettings {
  readonly wechatAppId: string
  readonly wechatAppSecret: string
  readonly smsSecretId: string
  readonly smsSecretKey: string
  readonly smsSdkAppId: string
  readonly smsSignName: string
  readonly smsTemplateId: string
}

/** An environment in which unset and empty both mean "take the default". */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads one variable of {@link sandboxDefaults} from `environment`. */
export function readSetting(environment: Environment, name: keyof typeof sandboxDefaults): string {
  const value = environment[name]?.trim()
  return value === undefined || value === '' ? sandboxDefaults[name] : value
}

/** The accounts as the environment (or the defaults) name them. */
export function settingsFrom(environment: Environment): SandboxSettings {
  return {
    wechatAppId: readSetting(environment, 'WECHAT_APP_ID'),
    wechatAppSecret: readSetting(environment, 'WECHAT_APP_SECRET'),
    smsSecretId: readSetting(environment, 'SMS_SECRET_ID'),
    smsSecretKey: readSetting(environment, 'SMS_SECRET_KEY'),
    smsSdkAppId: readSetting(environment, 'SMS_SDK_APP_ID'),
    smsSignName: readSetting(environment, 'SMS_SIGN_NAME'),
    smsTemplateId: readSetting(environment, 'SMS_TEMPLATE_ID'),
  }
}
