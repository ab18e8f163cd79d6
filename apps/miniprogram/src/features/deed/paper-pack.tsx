import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { Card } from '../../ui/card/card'
import { CheckRow } from '../../ui/check-row/check-row'
import '../guides/guide.scss'
import type { Guides } from '../guides/use-guides'

export interface PaperPackProps {
  homeId: string
  pack: Guides['deed']['pack']
  note: string
  ticked: readonly string[]
  onTicked: () => Promise<void>
}

const groups = [
  { key: 'school', title: '孩子入学' },
  { key: 'household', title: '户口迁入' },
] as const

/** Papers to gather; what one ticks, the others of the home see. */
export function PaperPack({ homeId, pack, note, ticked, onTicked }: PaperPackProps): ReactNode {
  const tick = useAction(async ({ item, on }: { item: string; on: boolean }) => {
    await api('PUT /homes/:homeId/guides/pack/:item', { params: { homeId, item }, body: { ticked: on } })
    await onTicked()
  })
  return (
    <>
      {groups.map(({ key, title }) => {
        const papers = pack.filter((paper) => paper.for === key)
        const ready = papers.filter((paper) => ticked.includes(paper.key)).length
        return (
          <Card key={key}>
            <Text className="guide__heading">{`${title}，备好 ${String(ready)} / ${String(papers.length)}`}</Text>
            {papers.map((paper) => (
              <CheckRow
                key={paper.key}
                id={`paper-${paper.key}`}
                title={paper.title}
                checked={ticked.includes(paper.key)}
                onChange={(on) => void tick.run({ item: paper.key, on })}
              >
                <Text className="guide__source">{paper.text}</Text>
              </CheckRow>
            ))}
          </Card>
        )
      })}
      {tick.failure ? <Text className="guide__source guide__source--example">{tick.failure.words}</Text> : null}
      <Card ground="info">
        <Text className="guide__text">{`${note}一家人打勾共用一份。`}</Text>
      </Card>
    </>
  )
}
