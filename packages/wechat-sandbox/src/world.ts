import { CallLog } from './http/call-log.ts'
import { Clock } from './clock.ts'
import { FaultBook } from './faults/fault-book.ts'
import { NoticeBox } from './notices/notice-box.ts'
import { Subscriptions } from './notices/subscriptions.ts'
import type { SandboxSettings } from './settings.ts'
import { Outbox } from './sms/outbox.ts'
import { SendLimits } from './sms/send-limits.ts'
import { AccessTokens } from './wechat/access-tokens.ts'
import { newLoginCode, newPhoneCode, SingleUseCodes } from './wechat/single-use-codes.ts'
import type { WechatUser } from './wechat/wechat-user.ts'

/** Everything one sandbox remembers. It lives in memory and ends with the process. */
export interface World {
  readonly settings: SandboxSettings
  clock: Clock
  loginCodes: SingleUseCodes<WechatUser>
  /** Codes of `getPhoneNumber`; the owner is a mainland mobile number of 11 digits. */
  phoneCodes: SingleUseCodes<string>
  accessTokens: AccessTokens
  /** Subscribe messages that arrived, and the consents they use up. */
  notices: NoticeBox
  subscriptions: Subscriptions
  outbox: Outbox
  smsLimits: SendLimits
  faults: FaultBook
  calls: CallLog
}

export function freshWorld(settings: SandboxSettings): World {
  const clock = new Clock()
  return {
    settings,
    clock,
    loginCodes: new SingleUseCodes(clock, newLoginCode),
    phoneCodes: new SingleUseCodes(clock, newPhoneCode),
    accessTokens: new AccessTokens(clock),
    notices: new NoticeBox(),
    subscriptions: new Subscriptions(),
    outbox: new Outbox(),
    smsLimits: new SendLimits(),
    faults: new FaultBook(),
    calls: new CallLog(),
  }
}

/** Forgets everything in place: codes, tokens, messages, calls, faults, limits and the moved clock. */
export function resetWorld(world: World): void {
  Object.assign(world, freshWorld(world.settings))
}
