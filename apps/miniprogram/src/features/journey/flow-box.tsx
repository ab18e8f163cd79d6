import { actorLabels } from '@hub/contracts/vocabulary'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Dot } from '../../ui/dot/dot'
import { Icon } from '../../ui/icon/icon'
import { Tag } from '../../ui/tag/tag'
import './flow-box.scss'
import { countingDate, dueWords, isUs, whoActs } from './node-words'
import type { ChartNode } from './use-journey'

export interface FlowBoxProps {
  node: ChartNode
  today: string
  /** Shares its row, so the short name has to do. */
  narrow: boolean
}

function DoneLine({ node, today, narrow }: FlowBoxProps): ReactNode {
  const beside = node.lane === 'construction'
  return (
    <View className={`flow-done ${narrow ? 'flow-done--narrow' : ''}`}>
      <Text className="flow-done__date">{beside ? '' : countingDate(node, today)}</Text>
      <View className="flow-done__tick">
        <Icon name={node.state === 'skipped' ? 'close' : 'check'} size="small" />
      </View>
      <Text className="flow-done__name">{node.shortName}</Text>
    </View>
  )
}

function NowCard({ node, today }: FlowBoxProps): ReactNode {
  const yours = node.turn === 'customer'
  const refused = node.state === 'refused'
  const due = dueWords(node, today)
  return (
    <View className={`flow-card ${yours ? 'flow-card--yours' : ''} ${refused ? 'flow-card--refused' : ''}`}>
      <View className="flow-card__head">
        <Text className="flow-card__name">{node.shortName}</Text>
        {refused ? <Tag kind="danger">未通过</Tag> : yours ? <Tag kind="yours">轮到您</Tag> : null}
      </View>
      <Text className="flow-card__todo">{yours || refused ? node.todo : whoActs(node.turn)}</Text>
      {due ? <Text className={`flow-card__due ${yours ? 'flow-card__due--yours' : ''}`}>{due}</Text> : null}
    </View>
  )
}

/** One step in the chart; its form says how far it is, not only its colour. */
export function FlowBox(props: FlowBoxProps): ReactNode {
  const { node, today, narrow } = props
  if (node.phase === 'done') return <DoneLine {...props} />
  if (node.phase === 'now' && node.lane !== 'construction') return <NowCard {...props} />
  const date = countingDate(node, today)
  const name = narrow ? node.shortName : node.name
  if (node.phase === 'later') {
    return (
      <View className="flow-plain flow-plain--later">
        {node.lane === 'construction' ? <Icon name="crane" size="small" className="flow-plain__icon" /> : null}
        <View className="flow-plain__words">
          <Text className="flow-plain__quiet">{name}</Text>
          <Text className="flow-plain__detail">{date}</Text>
        </View>
      </View>
    )
  }
  const site = node.lane === 'construction'
  return (
    <View className={`flow-plain flow-plain--${node.phase}`}>
      {site ? <Icon name="crane" size="small" className="flow-plain__icon" /> : null}
      <View className="flow-plain__words">
        <Text className="flow-plain__name">{name}</Text>
        <View className="flow-plain__detail">
          {site || narrow || isUs(node.turn) ? null : (
            <>
              <Text>{node.turn === 'customer' ? '您来办' : `${actorLabels[node.turn]}办`}</Text>
              <Dot />
            </>
          )}
          <Text>{date}</Text>
        </View>
      </View>
    </View>
  )
}
