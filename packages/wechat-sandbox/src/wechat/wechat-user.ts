import { randomBytes } from 'node:crypto'

/** Who stands behind a log-in code. */
export interface WechatUser {
  /** 28 characters beginning with `o`, the same person's for ever within one mini-program. */
  readonly openid: string
  /** Only where the mini-program is bound to an open-platform account. */
  readonly unionid?: string
}

export function newOpenid(): string {
  return `o${randomBytes(32).toString('base64url').slice(0, 27)}`
}
