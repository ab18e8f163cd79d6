import { saidInstant } from '@hub/design'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import { SectionTitle } from '../../ui/section-title/section-title'
import type { RiskList } from './use-risks'

export interface EndedRisksProps {
  homeId: string
  items: RiskList['items']
  /** Shows what is older still; undefined at the end. */
  older: (() => void) | undefined
  busy: boolean
}

/** What is over, quietly, with the reason. */
export function EndedRisks({ homeId, items, older, busy }: EndedRisksProps): ReactNode {
  const now = useNow()
  if (items.length === 0) return null
  return (
    <>
      <SectionTitle>已经过去的</SectionTitle>
      <Card list>
        {items.map(({ id, title, endedAt, endedWords }) => (
          <Row
            key={id}
            title={title}
            detail={[endedWords, endedAt ? saidInstant(Date.parse(endedAt), now) : null].filter(Boolean).join('，')}
            onTap={() => goTo(routes.risk(homeId, id))}
          />
        ))}
      </Card>
      {older ? (
        <Button id="older-risks" kind="soft" wide busy={busy} onTap={older}>
          看更早的
        </Button>
      ) : null}
    </>
  )
}
