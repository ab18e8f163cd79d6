/** WeChat's platform, as far as the hub needs it. */
export abstract class WeChat {
  /**
   * The account behind a code of `wx.login`.
   * @throws DomainError `wechat.code_invalid`, `wechat.unavailable`
   */
  abstract account(code: string): Promise<{ openId: string; unionId: string | null }>

  /**
   * The number behind a code of the getPhoneNumber button, without country code.
   * @throws DomainError `wechat.code_invalid`, `phone.foreign`, `wechat.unavailable`
   */
  abstract phone(code: string): Promise<string>
}
