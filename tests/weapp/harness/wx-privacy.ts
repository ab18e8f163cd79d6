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
      requirePrivacyAuthorize: this.guard('requirePrivacyAuthorize', (options) => {
        this.callbacks.succeed(options, { errMsg: 'requirePrivacyAuthorize:ok' })
      }),
      setClipboardData: this.guard('setClipboardData', (options) => {
        this.callbacks.succeed(options, { errMsg: 'setClipboardData:ok' })
      }),
    }
  }

  /** An API that touches personal data: held back until the reader has agreed, refused when not. */
  guard(api: string, run: (options: unknown) => void): Fn {
    return (options) => {
      this.ask(api, options, () => {
        run(options)
      })
    }
  }

  private ask(api: string, options: unknown, goOn: () => void): void {
    const answer = (agreed: boolean) => {
      this.agreed ||= agreed
      if (agreed) goOn()
      else this.callbacks.fail(options, { errMsg: `${api}:fail privacy permission is not authorized`, errno: 104 })
    }
    if (this.agreed || this.listeners.size === 0) {
      answer(this.agreed)
      return
    }
    const resolve: Fn = (outcome) => {
      const { event } = record(outcome)
      if (event !== 'exposureAuthorization') answer(event === 'agree')
    }
    for (const listener of this.listeners) listener(resolve, this.realm.give({ referrer: api }))
  }
}
