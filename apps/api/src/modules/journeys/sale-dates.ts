import { type CivilDate, civilDate } from '@hub/kernel'
import type { Sale } from '../homes/index.js'
import type { KnownDates } from './known-dates.rules.js'

/** What a journey begins with. */
export type SaleBegun = Pick<
  Sale,
  'saleKind' | 'paymentWay' | 'city' | 'subscribedOn' | 'signedOn' | 'onlineSignedOn' | 'filedOn' | 'handoverDueOn'
>

/** What a sale tells about its journey. Signing is 网签: the online day counts where both are told. */
export function saleDates({ subscribedOn, signedOn, onlineSignedOn, filedOn, handoverDueOn }: SaleBegun): KnownDates {
  const days = { subscription: subscribedOn, signing: onlineSignedOn ?? signedOn, filing: filedOn }
  const told = Object.entries(days).flatMap(([key, day]) => (day === null ? [] : [[key, civilDate(day)] as const]))
  const done: Partial<Record<string, CivilDate>> = Object.fromEntries(told)
  return { done, handoverDueOn: handoverDueOn === null ? null : civilDate(handoverDueOn) }
}
