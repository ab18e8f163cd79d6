import type { Result } from '@hub/contracts'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { RiskCard } from './risk-card'

export interface HomeRisksProps {
  homeId: string
  risks: Result<'GET /home-screen'>['risks']
  /** By how many days the handover is expected after the contract's; 0 when in time. */
  behind: number
  today: string
}

/** The gravest warning in full, and the way to the others. */
export function HomeRisks({ homeId, risks: { items, total }, behind, today }: HomeRisksProps): ReactNode {
  const [first] = items
  if (!first) return null
  const late = first.ruleKey === 'handover_late' && behind > 0 ? { title: `预计交付比合同晚 ${behind} 天` } : {}
  return (
    <>
      <RiskCard homeId={homeId} risk={first} today={today} {...late} />
      {total > 1 ? (
        <Card list>
          <Row
            id="open-risks"
            icon="warning-triangle"
            title={`还有 ${total - 1} 条提醒`}
            onTap={() => goTo(routes.risks(homeId))}
          />
        </Card>
      ) : null}
    </>
  )
}
