import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { openFile } from '../../platform/upload/open-file'
import { Icon } from '../../ui/icon/icon'
import { paperWords } from './paper'
import type { Paper } from './paper'
import './paper-line.scss'

/** A paper that asks nothing of the reader: received, or brought by the project. A tap shows its first page. */
export function PaperLine({ paper, today }: { paper: Paper; today: string }): ReactNode {
  const files = paper.pages.map(({ file }) => file)
  const [first] = files
  const open = first ? { onClick: () => void openFile(first, files), ariaRole: 'button' } : {}
  return (
    <View className="paper-line" {...open}>
      {paper.state === 'accepted' ? (
        <Icon name="check" className="paper-line__check" />
      ) : (
        <View className="paper-line__slot" />
      )}
      <Text className="paper-line__name">{paper.name}</Text>
      <Text className="paper-line__when">{paperWords(paper, today)}</Text>
      {first ? <Icon name="chevron-right" size="small" className="paper-line__arrow" /> : null}
    </View>
  )
}
