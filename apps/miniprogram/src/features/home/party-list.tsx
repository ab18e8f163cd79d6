import { daysLeft, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tag } from '../../ui/tag/tag'
import { partyWords } from './home-words'
import type { CurrentNode, Progress } from './home-words'
import './party-list.scss'

/** More than these do not fit beside the ring; the chart has them all. */
const shown = 2

function Party({ node, today }: { node: CurrentNode; today: string }): ReactNode {
  const { kind, tag, title, detail } = partyWords(node, today)
  return (
    <View className={`party party--${kind}`}>
      {kind === 'ours' ? null : (
        <View className="party__line">
          <Tag kind={kind === 'yours' ? 'yours' : 'party'}>{tag}</Tag>
          {kind === 'yours' && node.dueOn ? <Text className="party__left">{daysLeft(node.dueOn, today)}</Text> : null}
        </View>
      )}
      <Text className="party__title">{title}</Text>
      {detail ? <Text className="party__detail">{detail}</Text> : null}
    </View>
  )
}

/** Who is at work beside the ring, the reader first. At the end of the journey: the two days it led to. */
export function PartyList({ current, progress, today }: { current: CurrentNode[]; progress: Progress; today: string }) {
  const more = current.length - shown
  if (current.length === 0) {
    const { handedOver, handoverOn, deedDone, deedOn } = progress
    return (
      <View className="party-list">
        {handedOver && handoverOn ? (
          <View className="party">
            <Text className="party__title">已交付</Text>
            <Text className="party__detail">{fullDate(handoverOn, today)}</Text>
          </View>
        ) : null}
        {deedDone && deedOn ? (
          <View className="party">
            <Text className="party__title">产证已办好</Text>
            <Text className="party__detail">{fullDate(deedOn, today)}</Text>
          </View>
        ) : null}
      </View>
    )
  }
  return (
    <View className="party-list">
      {current.slice(0, shown).map((node) => (
        <Party key={node.key} node={node} today={today} />
      ))}
      {more > 0 ? <Text className="party-list__more">{`还有 ${more} 项同时在办`}</Text> : null}
    </View>
  )
}
