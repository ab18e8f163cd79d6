import type { MessageChannel } from '@hub/contracts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Attempt, mostTries, nextStep, obstacle } from './delivery.rules.js'

/** What may become of one call; `crash`: nobody comes back from it. */
const happening = fc.constantFrom('sent', 'refused', 'busy', 'unclear', 'crash')
const channelLists: MessageChannel[][] = [[], ['wechat'], ['sms'], ['wechat', 'sms'], ['sms', 'wechat']]
const life = fc.record({
  channels: fc.constantFrom(...channelLists),
  isCritical: fc.boolean(),
  happenings: fc.array(happening, { minLength: 8, maxLength: 8 }),
})

interface Call {
  readonly channel: MessageChannel
  readonly became: string
}

/** Lives one message to its end and tells every call that was made for it. */
function calls(channels: MessageChannel[], isCritical: boolean, happenings: readonly string[]): Call[] {
  const made: Call[] = []
  let attempts: Attempt[] = []
  for (let turn = 0; turn < 20; turn++) {
    const step = nextStep(channels, isCritical, attempts)
    if (step.kind === 'done') return made
    if (step.kind !== 'send') {
      attempts = attempts.map((one) => (one.state === 'sending' ? { ...one, state: 'unknown' } : one))
      continue
    }
    const { channel } = step
    const became = happenings[made.length % happenings.length] ?? 'sent'
    const tries = (attempts.find((one) => one.channel === channel)?.tries ?? 0) + 1
    made.push({ channel, became })
    const states = { sent: 'sent', refused: 'failed', busy: 'failed', unclear: 'unknown', crash: 'sending' } as const
    const state = states[became as keyof typeof states]
    const reason = became === 'busy' ? ('busy' as const) : null
    const attempt: Attempt = { channel, state, reason, tries }
    attempts = [...attempts.filter((one) => one.channel !== channel), attempt]
  }
  throw new Error('never ends')
}

it('a channel is called again only after it said that nothing was sent, and ends', () => {
  fc.assert(
    fc.property(life, ({ channels, isCritical, happenings }) => {
      const made = calls(channels, isCritical, happenings)
      for (const channel of channels) {
        const own = made.filter((call) => call.channel === channel)
        expect(own.length).toBeLessThanOrEqual(mostTries)
        expect(own.slice(0, -1).every(({ became }) => became === 'busy')).toBe(true)
      }
    }),
  )
})

it('after it was sent nothing goes out; in doubt only what is critical goes on, by another channel', () => {
  fc.assert(
    fc.property(life, ({ channels, isCritical, happenings }) => {
      const made = calls(channels, isCritical, happenings)
      made.forEach(({ became }, at) => {
        if (became === 'sent') expect(at).toBe(made.length - 1)
        if (became === 'crash' || became === 'unclear') expect(isCritical || at === made.length - 1).toBe(true)
      })
    }),
  )
})

it('what was not sent for certain goes on to the last channel', () => {
  fc.assert(
    fc.property(life, ({ channels, isCritical }) => {
      const refused = calls(channels, isCritical, ['refused'])
      expect(refused.map(({ channel }) => channel)).toEqual(channels)
    }),
  )
})

it('critical messages pass what was switched off, and nothing else', () => {
  const to = { hasAccount: true, quota: 0, hasPhone: true, turnedOff: ['sms', 'wechat'] as const }
  expect(obstacle('sms', false, to)).toBe('turned_off')
  expect(obstacle('sms', true, to)).toBeNull()
  expect(obstacle('wechat', true, to)).toBe('no_quota')
  expect(obstacle('wechat', true, { ...to, hasAccount: false })).toBe('no_account')
})
