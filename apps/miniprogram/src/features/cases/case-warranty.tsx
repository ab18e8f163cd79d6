import { liablePartyLabels, warrantyStateLabels } from '@hub/contracts/vocabulary'
import { civilDateOf } from '@hub/design'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Row } from '../../ui/row/row'
import type { Case } from './use-case'
import { timesWords } from './visit-days'

/** Who is liable and why, and when a visit suits; nothing where neither is known. */
export function CaseWarranty({ of }: { of: Case }): ReactNode {
  const { warranty, liable, preferredTimes, answeredAt } = of
  if (warranty === null && preferredTimes.length === 0) return null
  const isJudged = warranty !== null && liable !== null && liable !== warranty.liable
  return (
    <Card list>
      {warranty ? (
        <Row
          icon={warranty.state === 'running' ? 'shield-check' : 'info'}
          title={`${warranty.name}，${isJudged ? `核实后由${liablePartyLabels[liable]}负责` : warrantyStateLabels[warranty.state]}`}
          detail={[warranty.words, ...(warranty.basis === null ? [] : [`从${warranty.basis}`])].join('。')}
        />
      ) : null}
      {preferredTimes.length > 0 ? (
        <Row
          icon="calendar"
          title="您方便的时间"
          detail={timesWords(preferredTimes, civilDateOf(Date.parse(answeredAt)))}
        />
      ) : null}
    </Card>
  )
}
