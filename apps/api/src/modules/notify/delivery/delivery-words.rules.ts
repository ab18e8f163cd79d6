import { type MessageChannel, messageChannelLabels } from '@hub/contracts'
import type { Attempt, DeliveryReason } from './delivery.rules.js'

const why: Record<DeliveryReason, string> = {
  no_account: '没有绑定微信',
  no_quota: '无订阅额度',
  no_phone: '没有手机号',
  turned_off: '提醒已关闭',
  refused: '对方没有接受',
  busy: '对方系统繁忙',
  budget: '今日短信已到上限',
  limit: '今天已发多条',
  over: '事情已经处理，不用再发',
  interrupted: '发送中断',
}

/** `微信未送达（无订阅额度）`. */
export function attemptWords({ channel, state, reason }: Attempt): string {
  const name = messageChannelLabels[channel]
  const because = reason === null ? '' : `（${why[reason]}）`
  if (state === 'sent') return `已发${name}`
  if (state === 'sending') return `正在发${name}`
  if (state === 'unknown') return `${name}是否送达不确定${because}`
  return `${name}未送达${because}`
}

/** How far delivery is, besides what was tried. */
export interface Standing {
  readonly channels: readonly MessageChannel[]
  /** Null: nothing is left to do. */
  readonly nextAt: Date | null
  readonly now: Date
}

/**
 * The truth about delivery in one line: 「微信未送达（无订阅额度），已发短信」; null where it was for the inbox only.
 */
export function deliveryWords(attempts: readonly Attempt[], { channels, nextAt, now }: Standing): string | null {
  if (channels.length === 0) return null
  const told = channels.flatMap((channel) => attempts.filter((attempt) => attempt.channel === channel))
  if (told.length > 0 && told.every(({ reason }) => reason === 'over')) return why.over
  const words = told.map(attemptWords)
  if (told.length === 0) words.push(waiting(nextAt, now))
  else if (nextAt !== null && !told.some(({ state }) => state === 'sending')) words.push('稍后再发')
  return words.join('，')
}

function waiting(nextAt: Date | null, now: Date): string {
  if (nextAt === null) return '没有发送'
  const isNight = nextAt.getTime() - now.getTime() > 60_000
  return isNight ? '夜间不打扰，早上 8 点后发送' : '等待发送'
}
