import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { CaseCard } from './case-card'
import type { CaseCard as One } from './use-cases'

/** What is being seen to in this home, what waits for the reader first. */
export function HomeCases({ homeId, cases }: { homeId: string; cases: readonly One[] }): ReactNode {
  return cases.map((one) => <CaseCard key={one.id} homeId={homeId} one={one} />)
}

/** The ways of a reader who has no short cuts: a tenant. */
export function CaseRows({ homeId }: { homeId: string }): ReactNode {
  return (
    <Card list>
      <Row id="report" icon="wrench" title="报修或反馈" onTap={() => goTo(routes.report(homeId))} />
      <Row id="cases" icon="archive" title="服务记录" onTap={() => goTo(routes.cases(homeId))} />
    </Card>
  )
}
