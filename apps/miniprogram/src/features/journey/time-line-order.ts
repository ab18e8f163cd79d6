import type { ChartNode } from './use-journey'

export interface TimeLineOrder {
  past: ChartNode[]
  running: ChartNode[]
  future: ChartNode[]
}

/** By day. A node without one follows the node before it in the journey. */
function byDay(nodes: readonly ChartNode[], day: (node: ChartNode) => string | null): ChartNode[] {
  let last = ''
  return nodes
    .map((node) => ({ node, day: (last = day(node) ?? last) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .map(({ node }) => node)
}

const needsReader = ({ turn }: ChartNode) => (turn === 'customer' ? 0 : 1)
const isSite = ({ lane }: ChartNode) => (lane === 'construction' ? 1 : 0)

/**
 * The nodes as the time line tells them: what is done by its day, what runs with the reader's own first, what is to
 * come by its predicted day. Nodes that were not needed are left out: nothing happened on any day.
 */
export function timeLineOrder(nodes: readonly ChartNode[]): TimeLineOrder {
  const running = byDay(
    nodes.filter(({ phase }) => phase === 'now'),
    ({ expectedOn }) => expectedOn,
  )
  return {
    past: byDay(
      nodes.filter(({ state }) => state === 'done'),
      ({ actualOn }) => actualOn,
    ),
    running: running.sort((a, b) => needsReader(a) - needsReader(b) || isSite(a) - isSite(b)),
    future: byDay(
      nodes.filter(({ phase }) => phase === 'next' || phase === 'later'),
      ({ expectedOn }) => expectedOn,
    ),
  }
}
