import type { SubscribeAnswer, SubscribeMoment } from '@hub/contracts/vocabulary'
import Taro from '@tarojs/taro'
import { api } from './api'

const answers: readonly string[] = ['accept', 'reject', 'ban', 'filter'] satisfies SubscribeAnswer[]
const isAnswer = (answer: unknown): answer is SubscribeAnswer => answers.includes(String(answer))

/** Which templates to ask for at a moment: fetched before the tap, because WeChat asks only in the tap itself. */
export async function templatesToAsk(moment: SubscribeMoment): Promise<string[]> {
  if (process.env.TARO_ENV !== 'weapp') return []
  const found = await api('GET /me/subscriptions', { query: { moment } }).catch(() => undefined)
  return found?.templateIds ?? []
}

/**
 * Asks for subscribe messages, in a tap, after what the reader wanted is done; the answer goes to the server, which counts.
 * Never throws and holds nobody up: without it messages come by SMS.
 */
export async function askToSubscribe(templateIds: readonly string[]): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp' || templateIds.length === 0) return
  try {
    const said: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })),
    }
    const told = templateIds.flatMap((templateId) => {
      const answer = said[templateId]
      return isAnswer(answer) ? [{ templateId, answer }] : []
    })
    if (told.length > 0) await api('POST /me/subscriptions', { body: { answers: told } })
  } catch {
    // Switched off as a whole, or an old WeChat: there is nothing to count.
  }
}
