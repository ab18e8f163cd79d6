import type { Fn, Realm } from './realm.ts'
import { isFn, record } from './realm.ts'
import type { Callbacks } from './wx-callbacks.ts'

/** WeChat's privacy gate: nothing personal before the reader agreed to the privacy guideline. */
export class Privacy {
  agreed: boolean
  private readonly realm: Realm
  private readonly callbacks: Callbacks
  private readonly listeners = new Set<Fn>()

  constructor(agreed: boolean, realm: Realm, callbacks: Callbacks) {
    this.agreed = agreed
    this.realm = realm
    this.callbacks = callbacks
  }

  apis(): Record<string, Fn> {
    return {
      getPrivacySetting: this.callbacks.ok('getPrivacySetting', () => ({
        needAuthorization: !this.agreed,
        privacyContractName: '《用户隐私保护指引》',
      })),
      openPrivacyContract: this.callbacks.ok('openPrivacyContract'),
      onNeedPrivacyAuthorization: (listener) => {
        if (isFn(listener)) this.listeners.add(listener)
      },
      requirePrivacyAuthorize: (options) => {
        this.ask(options)
      },
    }
  }

  private ask(options: unknown): void {
    const answer = (agreed: boolean) => {
      this.agreed ||= agreed
      if (agreed) this.callbacks.succeed(options, { errMsg: 'requirePrivacyAuthorize:ok' })
      else
        this.callbacks.fail(options, {
          errMsg: 'requirePrivacyAuthorize:fail privacy permission is not authorized',
          errno: 104,
        })
    }
    if (this.agreed || this.listeners.size === 0) {
      answer(this.agreed)
      return
    }
    const resolve: Fn = (outcome) => {
      const { event } = record(outcome)
      if (event !== 'exposureAuthorization') answer(event === 'agree')
    }
    for (const listener of this.listeners) listener(resolve, this.realm.give({ referrer: 'requirePrivacyAuthorize' }))
  }
}
