/** What a person may tap in the pop-up of `wx.requestSubscribeMessage`. */
export const subscribeAnswers = ['accept', 'reject'] as const
export type SubscribeAnswer = (typeof subscribeAnswers)[number]

/** One consent is good for one message. */
export class Subscriptions {
  readonly #left = new Map<string, number>()

  answer(openid: string, templateId: string, answer: SubscribeAnswer): number {
    const left = this.left(openid, templateId) + (answer === 'accept' ? 1 : 0)
    this.#left.set(key(openid, templateId), left)
    return left
  }

  left(openid: string, templateId: string): number {
    return this.#left.get(key(openid, templateId)) ?? 0
  }

  /** False: there was none. */
  use(openid: string, templateId: string): boolean {
    const left = this.left(openid, templateId)
    if (left === 0) return false
    this.#left.set(key(openid, templateId), left - 1)
    return true
  }
}

const key = (openid: string, templateId: string): string => `${openid} ${templateId}`
