import { sentencesOf } from '../read-aloud/spoken'
import { cardSentence } from '../risks/risk-words'
import { durationSources } from './duration-words'
import { dueSentence, turnSentence } from './turn-words'
import type { NodeScreen } from './use-node'

/** The step as it is read aloud: how it stands, what it means, how long it may take, what is missing. */
export function nodeSentences({ node, risks, papers, today }: NodeScreen): string[] {
  const over = node.state === 'done' || node.state === 'skipped'
  const missing = papers.filter(({ state }) => state === 'missing' || state === 'returned').map(({ name }) => name)
  return sentencesOf([
    node.name,
    turnSentence(node, today),
    dueSentence(node, today),
    node.note,
    ...risks.flatMap((risk) => [risk.title, cardSentence(risk)]),
    node.meaning,
    !over && node.ifItFails ? `万一没办成，${node.ifItFails}` : null,
    ...(over ? [] : durationSources(node, today)),
    node.waitsFor.length > 0 ? `要等这些先办完：${node.waitsFor.join('、')}` : null,
    over || missing.length === 0 ? null : `还差 ${missing.length} 份材料：${missing.join('、')}`,
  ])
}
