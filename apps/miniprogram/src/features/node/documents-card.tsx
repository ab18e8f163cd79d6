import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { isOpen, mineFirst } from '../papers/paper'
import { PaperLine } from '../papers/paper-line'
import { PaperPanel } from '../papers/paper-panel'
import './documents-card.scss'
import type { NodeScreen } from './use-node'

function counts({ papers, node: { phase } }: NodeScreen): string {
  const received = papers.filter(({ state }) => state === 'accepted').length
  const missing = papers.filter(
    ({ state, from }) => from === 'customer' && ['missing', 'returned'].includes(state),
  ).length
  if (phase === 'done') return received > 0 ? `收到 ${received} 份` : ''
  if (phase !== 'now') return `共 ${papers.length} 份`
  return missing > 0 ? `收到 ${received} 份，还差 ${missing} 份` : `收到 ${received} 份`
}

export interface DocumentsCardProps {
  homeId: string
  screen: NodeScreen
  changed: () => Promise<void>
}

/** What has to be handed in: what is missing from the reader first and open, what was received as one line each. */
export function DocumentsCard({ homeId, screen, changed }: DocumentsCardProps): ReactNode {
  const { papers, today, node } = screen
  // Once the step is done, what was never asked for is not missing.
  const shown = papers.filter(({ state }) => node.phase !== 'done' || state !== 'missing')
  if (shown.length === 0) return null
  const open = mineFirst(shown).filter((paper) => isOpen(paper) && (node.phase === 'now' || paper.state !== 'missing'))
  return (
    <Card className="documents-card">
      <View className="documents-card__head">
        <Text className="documents-card__title">材料</Text>
        <Text className="documents-card__count">{counts(screen)}</Text>
      </View>
      {open.map((paper) => (
        <PaperPanel key={paper.documentKey} homeId={homeId} paper={paper} changed={changed} />
      ))}
      {shown
        .filter((paper) => !open.includes(paper))
        .map((paper) => (
          <PaperLine key={paper.documentKey} paper={paper} today={today} />
        ))}
    </Card>
  )
}
