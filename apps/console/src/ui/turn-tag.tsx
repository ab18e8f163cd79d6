import { actorLabels, type Actor } from '@hub/contracts/vocabulary'
import { Tag } from './tag.tsx'

/** Whose turn it is, as staff say it: `轮到我们`, `等客户`, `等公积金中心`. */
export function turnWords(turn: Actor): string {
  if (turn === 'developer') return '轮到我们'
  return turn === 'customer' ? '等客户' : `等${actorLabels[turn]}`
}

export function TurnTag({ turn }: { turn: Actor }) {
  const tone = turn === 'developer' ? 'us' : turn === 'customer' ? 'customer' : 'third'
  return <Tag tone={tone}>{turnWords(turn)}</Tag>
}
