import { subscribeRestDays } from '@hub/contracts'

/** WeChat takes at most three templates a call. */
export const mostAsked = 3
/** Whoever has so many consents left is not asked for more: asking at every tap trains people to refuse. */
export const enoughConsents = 3

export interface Subscribed {
  readonly template: string
  readonly quota: number
  readonly refusedAt: Date | null
}

/** Which templates to ask for, those with the fewest consents first. */
export function toAskFor(templates: readonly string[], known: readonly Subscribed[], now: Date): string[] {
  const rest = subscribeRestDays * 86_400_000
  const of = (template: string) => known.find((one) => one.template === template)
  const quota = (template: string): number => of(template)?.quota ?? 0
  return templates
    .filter((template) => {
      const refusedAt = of(template)?.refusedAt ?? null
      const rested = refusedAt === null || now.getTime() - refusedAt.getTime() >= rest
      return rested && quota(template) < enoughConsents
    })
    .sort((a, b) => quota(a) - quota(b))
    .slice(0, mostAsked)
}
