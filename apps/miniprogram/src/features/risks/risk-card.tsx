import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Notice } from '../../ui/notice/notice'
import { cardSentence, dayWords, groundOf, whoDoes } from './risk-words'
import type { Risk } from './risk-words'

export interface RiskCardProps {
  homeId: string
  risk: Risk
  today: string
  /** Says it with what is known only now, such as how many days. */
  title?: string
}

/** One warning: what it is, what to do, who does it, until when. A tap tells why. */
export function RiskCard({ homeId, risk, today, title = risk.title }: RiskCardProps): ReactNode {
  return (
    <Notice
      kind={groundOf[risk.severity]}
      title={title}
      detail={cardSentence(risk)}
      caption={`${whoDoes(risk)}，${dayWords(risk, today)}`}
      onTap={() => goTo(routes.risk(homeId, risk.id))}
    />
  )
}
