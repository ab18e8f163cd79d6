import { fullDate } from '@hub/design'
import { sentencesOf } from '../read-aloud/spoken'
import { cardWords, dueWords, journeySummary } from './node-words'
import type { JourneyScreen } from './use-journey'

/** The journey as it is read aloud: how far it is, what runs, and the two days that everybody asks for. */
export function journeySentences(journey: JourneyScreen): string[] {
  const { progress, nodes, today } = journey
  const { handoverOn, handedOver, deedOn, deedDone } = progress
  const running = progress.current.flatMap(({ key }) => nodes.find((node) => node.key === key) ?? [])
  return sentencesOf([
    journeySummary(journey),
    ...running.map((node) => [node.name, cardWords(node), dueWords(node, today)].filter(Boolean).join('，')),
    handoverOn && `${handedOver ? '已经交付，是' : '预计交付在'}${fullDate(handoverOn, today)}`,
    deedOn && `${deedDone ? '产证已经办好，是' : '预计拿产证在'}${fullDate(deedOn, today)}`,
  ])
}
