import type { JourneyEntry, JourneyNode } from './journey-types.ts'

export interface SeenEntry extends JourneyEntry {
  /** True where the customer reads this line too: it is in the history that the node shows to its owner. */
  isSeen: boolean
}

/** The journey's whole history, newest first, each line marked by whether the customer sees it. */
export function visibleHistory(history: readonly JourneyEntry[], nodes: readonly JourneyNode[]): SeenEntry[] {
  const seen = new Set(nodes.flatMap(({ key, history: own }) => own.map(({ at, words }) => `${key}|${at}|${words}`)))
  return history
    .map((entry) => ({ ...entry, isSeen: seen.has(`${entry.nodeKey}|${entry.at}|${entry.words}`) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
