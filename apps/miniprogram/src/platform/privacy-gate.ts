import Taro from '@tarojs/taro'

type Listener = Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]
type Answer = Parameters<Listener>[0]

/** Id of the button whose tap WeChat checks when the reader agrees. */
export const agreeButtonId = 'agree-privacy'

let waiting: { by: string; answer: Answer }[] = []
const listeners = new Set<() => void>()

function changed(): void {
  listeners.forEach((listener) => {
    listener()
  })
}

/**
 * WeChat holds back every call that touches personal data until the reader has agreed to the privacy guideline, and
 * asks us to ask. Called once, at launch.
 */
export function watchPrivacy(): void {
  if (process.env.TARO_ENV !== 'weapp') return
  Taro.onNeedPrivacyAuthorization((answer, event: { referrer?: string } | undefined) => {
    waiting = [...waiting, { by: event?.referrer ?? '', answer }]
    changed()
  })
}

/** The API that WeChat holds back first; undefined while nothing waits. */
export function privacyAskedBy(): string | undefined {
  return waiting[0]?.by
}

export function onPrivacyAsked(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Passes the reader's answer on to all calls that wait for it. */
export function answerPrivacy(agreed: boolean): void {
  const answers = waiting
  waiting = []
  changed()
  for (const { answer } of answers) {
    if (agreed) answer({ event: 'agree', buttonId: agreeButtonId })
    else answer({ event: 'disagree' })
  }
}
