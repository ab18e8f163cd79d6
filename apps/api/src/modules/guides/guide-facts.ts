import type { Answer } from '@hub/contracts'
import { diffDays } from '@hub/kernel'
import { type JourneyView, legalEnd } from '../journeys/index.js'

type Guides = Answer<'GET /homes/:homeId/guides'>

/** How the provident-fund loan of a journey stands. */
export function fundLoanState({ template, records }: JourneyView): Guides['fundLoan'] {
  const stateOf = (key: string) => records[template.nodes.findIndex((node) => node.key === key)]?.state
  const [application, approval, payout] = ['fund_application', 'fund_approval', 'fund_payout'].map(stateOf)
  if (approval === undefined || approval === 'skipped') return 'none'
  if (payout === 'done') return 'paid_out'
  if (approval === 'done') return 'approved'
  if (approval === 'refused' || application === 'refused') return 'refused'
  return application === 'done' || application === 'active' || approval === 'active' ? 'running' : 'ahead'
}

/** The legal clock of the title deed; null where the journey has none. */
export function deedClock(view: JourneyView): Guides['deedClock'] {
  const { template, records, today } = view
  const node = template.nodes.find(({ milestone }) => milestone === 'deed')
  if (!node?.legalLimit) return null
  const { from: key, days, source } = node.legalLimit
  const from = template.nodes.find((other) => other.key === key)
  const endsOn = legalEnd(view, node)
  return {
    done: records[template.nodes.indexOf(node)]?.state === 'done',
    from: from?.name ?? key,
    begunOn: (from && records[template.nodes.indexOf(from)]?.actualOn) ?? null,
    ...{ days, source, endsOn, daysLeft: endsOn === null ? null : diffDays(endsOn, today) },
  }
}
