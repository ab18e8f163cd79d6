import type { ChartNode } from './use-journey'

export interface TimeLineOrder {
  past: ChartNode[]
  running: ChartNode[]
  future: ChartNode[]
}

function byDate(date: (node: ChartNode) => string | null) {
  // Without a date a node keeps its place in the journey, which a stable sort leaves alone.
  return (a: ChartNode, b: ChartNode): number => {
    const [first, second] = [date(a), date(b)]
    if (first === null || second === null || first === second) return 0
    return first < second ? -1 : 1
  }
}

const needsReader = ({ turn }: ChartNode) => (turn === 'customer' ? 0 : 1)
const isSite = ({ lane }: ChartNode) => (lane === 'construction' ? 1 : 0)

/**
 * The nodes as the time line tells them: what is done by its day, what runs with the reader's own first, what is to
 * come by its predicted day. Nodes that were not needed are left out: nothing happened on any day.
 */
export function timeLineOrder(nodes: readonly ChartNode[]): TimeLineOrder {
  return {
    past: nodes.filter(({ state }) => state === 'done').sort(byDate(({ actualOn }) => actualOn)),
    running: nodes
      .filter(({ phase }) => phase === 'now')
      .sort(
        (a, b) => needsReader(a) - needsReader(b) || isSite(a) - isSite(b) || byDate((node) => node.expectedOn)(a, b),
      ),
    future: nodes
      .filter(({ phase }) => phase === 'next' || phase === 'later')
      .sort(byDate(({ expectedOn }) => expectedOn)),
  }
}
