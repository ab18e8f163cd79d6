import { actorLabels } from '@hub/contracts/vocabulary'
import { countingDate, isUs } from './node-words'
import type { ChartNode } from './use-journey'

export interface BoxWords {
  name: string
  /** Who will act; empty where there is no room or nobody to name. */
  who: string
  date: string
}

/** Words of a box that is neither done nor the reader's open card. `narrow`: it shares its row. */
export function boxWords(node: ChartNode, today: string, narrow: boolean): BoxWords {
  const { name, shortName, turn, phase, lane } = node
  const date = countingDate(node, today)
  const beside = lane === 'construction'
  const named = phase === 'next' && !narrow && !beside && !isUs(turn)
  return {
    name: narrow || beside ? shortName : name,
    who: named ? (turn === 'customer' ? '您来办' : `${actorLabels[turn]}办`) : '',
    // Beside the trunk there is only room for the day; the form says that it is predicted.
    date: beside ? date.replace('预计', '') : date,
  }
}
