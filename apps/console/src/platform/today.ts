import { civilDateOf } from '@hub/design'

/** The day it is in China, where the API does not say it. */
export function today(): string {
  return civilDateOf(Date.now())
}
