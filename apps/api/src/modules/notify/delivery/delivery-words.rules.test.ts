import { expect, it } from 'vitest'
import { deliveryWords } from './delivery-words.rules.js'
import type { Attempt } from './delivery.rules.js'

const now = new Date('2026-09-16T02:20:00Z')
const standing = { channels: ['wechat', 'sms'] as const, nextAt: null, now }
const wechat = (over: Partial<Attempt>): Attempt => ({
  channel: 'wechat',
  state: 'failed',
  reason: null,
  tries: 1,
  ...over,
})
const sms = (over: Partial<Attempt>): Attempt => ({ ...wechat(over), channel: 'sms' })

it.each<[Attempt[], string]>([
  [[wechat({ state: 'sent' })], '已发微信'],
  [[sms({ state: 'sent' }), wechat({ reason: 'no_quota' })], '微信未送达（无订阅额度），已发短信'],
  [
    [wechat({ state: 'skipped', reason: 'no_account' }), sms({ state: 'sent' })],
    '微信未送达（没有绑定微信），已发短信',
  ],
  [[wechat({ state: 'unknown', reason: 'interrupted' })], '微信是否送达不确定（发送中断）'],
  [[wechat({ state: 'skipped', reason: 'over' }), sms({ state: 'skipped', reason: 'over' })], '事情已经处理，不用再发'],
])('tells what became of %j', (attempts, words) => {
  expect(deliveryWords(attempts, standing)).toBe(words)
})

it('tells what is still to come', () => {
  expect(deliveryWords([], { ...standing, nextAt: now })).toBe('等待发送')
  expect(deliveryWords([], { ...standing, nextAt: new Date('2026-09-17T00:00:00Z') })).toBe(
    '夜间不打扰，早上 8 点后发送',
  )
  const busy = [wechat({ reason: 'busy' })]
  expect(deliveryWords(busy, { ...standing, nextAt: now })).toBe('微信未送达（对方系统繁忙），稍后再发')
  expect(deliveryWords([wechat({ state: 'sending' })], { ...standing, nextAt: now })).toBe('正在发微信')
})

it('says nothing of what was for the inbox only', () => {
  expect(deliveryWords([], { ...standing, channels: [] })).toBeNull()
})
