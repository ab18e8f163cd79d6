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

function Milestone({ title, detail }: { title: string; detail: string }): ReactNode {
  return (
    <View className="party">
      <Text className="party__title">{title}</Text>
      <Text className="party__detail">{detail}</Text>
    </View>
  )
}

/** Nobody is at work on the home itself: either it is all done, or the building has to grow first. */
function Milestones({ progress, today }: { progress: Progress; today: string }): ReactNode {
  const { done, total, handedOver, handoverOn, deedDone, deedOn } = progress
  return (
    <View className="party-list">
      {done < total ? <Milestone title="您的手续先办到这里" detail="工程到了下一个节点，就接着往下办" /> : null}
      {handedOver && handoverOn ? <Milestone title="已交付" detail={fullDate(handoverOn, today)} /> : null}
      {deedDone && deedOn ? <Milestone title="产证已办好" detail={fullDate(deedOn, today)} /> : null}
    </View>
  )
}

/** Who is at work beside the ring, the reader first. */
export function PartyList({ current, progress, today }: { current: CurrentNode[]; progress: Progress; today: string }) {
  const more = current.length - shown
  if (current.length === 0) return <Milestones progress={progress} today={today} />
  return (
    <View className="party-list">
      {current.slice(0, shown).map((node) => (
        <Party key={node.key} node={node} today={today} />
      ))}
      {more > 0 ? <Text className="party-list__more">{`还有 ${more} 项同时在办`}</Text> : null}
    </View>
  )
}
