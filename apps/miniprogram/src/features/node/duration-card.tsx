import { fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Tag } from '../../ui/tag/tag'
import { durationAxis } from './duration-axis'
import type { DurationAxis } from './duration-axis'
import './duration-card.scss'
import { durationDate, durationSources, durationTitle, usualRange } from './duration-words'
import type { NodeDetail } from './use-node'

function Bar({ axis: { here, usual, limit } }: { axis: DurationAxis }): ReactNode {
  return (
    <View className="duration-bar">
      <View className="duration-bar__track" />
      {usual ? (
        <View className="duration-bar__usual" style={`left:${usual.from}%;width:${usual.to - usual.from}%`} />
      ) : null}
      <View className="duration-bar__done" style={`width:${here}%`} />
      <View className="duration-bar__here" style={`left:${here}%`} />
      {limit === undefined ? null : <View className="duration-bar__limit" style={`left:${limit}%`} />}
    </View>
  )
}

/** What the bar's marks mean, in their order from left to right. */
function Labels({ node, axis, today }: { node: NodeDetail; axis: DurationAxis; today: string }): ReactNode {
  const { startedOn, usualDays, legalLimit } = node
  const limit = legalLimit?.endsOn ? `法定到${fullDate(legalLimit.endsOn, today)}` : ''
  const overrun = axis.beyondLimit > 0
  return (
    <View className="duration-card__labels">
      <Text>{startedOn ? `${fullDate(startedOn, today)}开始` : ''}</Text>
      <Text className="duration-card__usual">{overrun ? limit : usualDays ? `通常 ${usualRange(usualDays)}` : ''}</Text>
      <Text>{overrun ? (node.state === 'done' ? '办好' : '今天') : limit}</Text>
    </View>
  )
}

/** How long it may take: where we are, the usual range and the law's limit on one axis, each with its source. */
export function DurationCard({ node, today }: { node: NodeDetail; today: string }): ReactNode {
  // A refused step does not go on: its clock begins anew with the next try.
  const axis = node.state === 'refused' ? undefined : durationAxis(node, today)
  const late = axis && node.state !== 'done' ? axis : undefined
  return (
    <Card className="duration-card">
      <View className="duration-card__head">
        <Text className="duration-card__title">{durationTitle(node, axis)}</Text>
        <Text className="duration-card__date">{durationDate(node, today)}</Text>
      </View>
      {late && late.beyondLimit > 0 ? (
        <Tag kind="danger">{`超过法定时限 ${late.beyondLimit} 天`}</Tag>
      ) : late && late.beyondUsual > 0 ? (
        <Tag kind="warn">{`比通常久了 ${late.beyondUsual} 天`}</Tag>
      ) : null}
      {axis ? (
        <>
          <Bar axis={axis} />
          <Labels node={node} axis={axis} today={today} />
        </>
      ) : null}
      <View className="duration-card__source">
        <Icon name="info" size="small" className="duration-card__icon" />
        <View className="duration-card__words">
          {durationSources(node, today).map((words) => (
            <Text key={words} className="duration-card__line">
              {words}
            </Text>
          ))}
        </View>
      </View>
    </Card>
  )
}
