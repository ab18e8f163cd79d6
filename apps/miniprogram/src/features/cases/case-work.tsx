import { clockTime, saidInstant, yuan } from '@hub/design'
import type { ReactNode } from 'react'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import type { Case } from './use-case'

type Visit = NonNullable<Case['visit']>
type Quotation = NonNullable<Case['quotation']>

const visitWords: Partial<Record<Visit['state'], string>> = {
  proposed: '等您确认',
  accepted: '您已同意',
  rejected: '您想换时间，等新的时间',
  kept: '已上门',
}
const quotationWords: Partial<Record<Quotation['state'], string>> = {
  proposed: '等您决定',
  accepted: '您已同意',
  declined: '您没有同意',
}

/** Who comes when, and what it costs where the owner pays; what no longer holds is in the time line only. */
export function CaseWork({ of: { visit, quotation, ahead } }: { of: Case }): ReactNode {
  const now = useNow() + ahead
  const comes = visit && visitWords[visit.state]
  const costs = quotation && quotationWords[quotation.state]
  if (!comes && !costs) return null
  return (
    <Card list>
      {visit && comes ? (
        <Row
          icon="calendar"
          title={`${saidInstant(Date.parse(visit.startsAt), now)}–${clockTime(Date.parse(visit.endsAt))} 上门`}
          detail={`${visit.proposer}约的，${comes}`}
        />
      ) : null}
      {quotation && costs ? (
        <Row
          icon="wallet"
          title={`报价 ${yuan(quotation.total)}`}
          detail={quotation.lines
            .map(({ name, quantity, unit, price }) => `${name} ${quantity} ${unit}，每${unit} ${yuan(price)}`)
            .join('；')}
          value={costs}
        />
      ) : null}
    </Card>
  )
}
