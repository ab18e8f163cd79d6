import type { Result } from '@hub/contracts'
import { riskSeverityLabels } from '@hub/contracts/vocabulary'
import { Button } from 'antd'
import { useState } from 'react'
import { Icon } from '../../ui/icon.tsx'
import { riskSigns } from '../../ui/risk-signs.ts'
import { TurnTag } from '../../ui/turn-tag.tsx'
import './risk-list.css'

type Risk = Result<'GET /staff/journeys/:journeyId'>['risks'][number]

/** The graph below is what the page is for: more only when asked. */
const shownAtOnce = 2

interface Props {
  /** The open ones, the gravest first. */
  risks: Risk[]
  onNode: (key: string) => void
}

/** What may hurt this home, in the words that the owner reads. */
export function RiskList({ risks, onNode }: Props) {
  const [isWhole, setWhole] = useState(false)
  if (risks.length === 0) return null
  const shown = isWhole ? risks : risks.slice(0, shownAtOnce)
  return (
    <section className="card risk-list" aria-label="风险">
      <ul>
        {shown.map((risk) => (
          <RiskLine key={risk.id} risk={risk} onNode={onNode} />
        ))}
      </ul>
      {risks.length > shownAtOnce && (
        <Button
          type="link"
          size="small"
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole)
          }}
        >
          {isWhole ? '收起' : `还有 ${String(risks.length - shownAtOnce)} 条风险`}
        </Button>
      )}
    </section>
  )
}

function RiskLine({ risk, onNode }: { risk: Risk; onNode: Props['onNode'] }) {
  const { icon, urgency } = riskSigns[risk.severity]
  const { nodeKey, means, action } = risk
  const meaning = action === null ? means : `${means}${action}`
  return (
    <li>
      <span className={urgency} title={riskSeverityLabels[risk.severity]}>
        <Icon name={icon} />
      </span>
      <b className={urgency}>{risk.title}</b>
      <span className="small quiet cut" title={meaning}>
        {meaning}
      </span>
      <TurnTag turn={risk.actor} />
      {nodeKey !== null && (
        <Button
          size="small"
          onClick={() => {
            onNode(nodeKey)
          }}
        >
          看节点
        </Button>
      )}
    </li>
  )
}
