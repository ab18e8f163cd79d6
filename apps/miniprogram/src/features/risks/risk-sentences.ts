import { sentencesOf } from '../read-aloud/spoken'
import { dayWords, whatToDo, whoDoes } from './risk-words'
import type { RiskPage } from './use-risks'

/** A warning as it is read aloud: what it is, what to do, who does it. */
export function riskSentences({ risk, today }: RiskPage): string[] {
  const over = risk.endedAt !== null
  return sentencesOf([
    risk.title,
    risk.means,
    over ? '这件事已经过去，您不用再做什么' : `怎么办：${whatToDo(risk)}`,
    over ? null : `${whoDoes(risk)}，${dayWords(risk, today)}`,
  ])
}
