import type { DeliveryState, MessageChannel } from '@hub/contracts'

/** Why a message did not go out by a channel. */
export const deliveryReasons = [
  'no_account',
  'no_quota',
  'no_phone',
  'turned_off',
  'refused',
  'busy',
  'budget',
  'limit',
  'over',
  'interrupted',
] as const
export type DeliveryReason = (typeof deliveryReasons)[number]

/** What is on record of one channel. */
export interface Attempt {
  readonly channel: MessageChannel
  readonly state: DeliveryState
  readonly reason: DeliveryReason | null
  readonly tries: number
}

/** A platform that is busy has not sent: it may be asked again so many times in all. */
export const mostTries = 3

/** What comes next; `wait`: a call is under way. */
export type NextStep = { readonly kind: 'send'; readonly channel: MessageChannel } | { readonly kind: 'wait' | 'done' }

/**
 * One channel after the other until one has it. What is in doubt is never sent again by the same channel, and only a
 * critical message goes on to the next one (domain.md, Messages).
 */
export function nextStep(
  channels: readonly MessageChannel[],
  isCritical: boolean,
  attempts: readonly Attempt[],
): NextStep {
  if (attempts.some(({ state }) => state === 'sent')) return { kind: 'done' }
  for (const channel of channels) {
    const attempt = attempts.find((one) => one.channel === channel)
    if (!attempt || mayTryAgain(attempt)) return { kind: 'send', channel }
    if (attempt.state === 'sending') return { kind: 'wait' }
    if (attempt.state === 'unknown' && !isCritical) return { kind: 'done' }
  }
  return { kind: 'done' }
}

/** Only after a refusal that says that nothing was sent, and that it may go better later. */
export const mayTryAgain = ({ state, reason, tries }: Attempt): boolean =>
  state === 'failed' && reason === 'busy' && tries < mostTries

/** Seconds until a busy platform is asked again: 1, 4 minutes. */
export const againAfter = (tries: number): number => 60 * tries * tries

/** What is known of the recipient before a call. */
export interface Recipient {
  readonly hasAccount: boolean
  readonly quota: number
  readonly hasPhone: boolean
  readonly turnedOff: readonly MessageChannel[]
}

/** Why a channel need not be tried; null: it may. */
export function obstacle(channel: MessageChannel, isCritical: boolean, to: Recipient): DeliveryReason | null {
  if (!isCritical && to.turnedOff.includes(channel)) return 'turned_off'
  if (channel === 'sms') return to.hasPhone ? null : 'no_phone'
  if (!to.hasAccount) return 'no_account'
  return to.quota > 0 ? null : 'no_quota'
}
