import { actorLabels, type Actor } from '@hub/contracts/vocabulary'

/** The party's name among staff: the labels of the vocabulary speak to the customer ("您"). */
export function actorWords(actor: Actor): string {
  if (actor === 'customer') return '客户'
  return actor === 'developer' ? '我们' : actorLabels[actor]
}
