import type { Result } from '@hub/contracts'

export type Papers = Result<'GET /staff/journeys/:journeyId/papers'>
export type Paper = Papers['items'][number]

/** Papers that stand together in the list. */
export interface PaperGroup {
  key: string
  name: string
  papers: Paper[]
}

/** One paper of a journey, in the address and in lists. */
export const paperKey = ({ nodeKey, documentKey }: Pick<Paper, 'nodeKey' | 'documentKey'>): string =>
  `${nodeKey}.${documentKey}`

interface Node {
  key: string
  name: string
  state: string
}

/**
 * First what waits for us, then the others by node: those that are running, then the rest in the order of the journey.
 * Nodes that the journey has not are left out.
 */
export function paperGroups(papers: readonly Paper[], nodes: readonly Node[]): PaperGroup[] {
  const waiting = papers.filter(({ state, nodeKey }) => state === 'sent' && nodes.some(({ key }) => key === nodeKey))
  const running = nodes.filter(({ state }) => state === 'active')
  const others = nodes.filter(({ state }) => state !== 'active')
  const byNode = [...running, ...others].map(({ key, name }) => ({
    key,
    name,
    papers: papers.filter(({ nodeKey, state }) => nodeKey === key && state !== 'sent'),
  }))
  return [{ key: '', name: '等我们审核', papers: waiting }, ...byNode].filter((group) => group.papers.length > 0)
}

/** How many of the papers that the customer brings are accepted and still good. */
export function receivedOf(papers: readonly Paper[]): { received: number; needed: number } {
  const needed = papers.filter(({ from }) => from === 'customer')
  return { received: needed.filter(isGood).length, needed: needed.length }
}

const isGood = ({ state, daysLeft }: Paper): boolean => state === 'accepted' && (daysLeft ?? 0) >= 0
