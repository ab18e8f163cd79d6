import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Dot } from '../../ui/dot/dot'
import { Icon } from '../../ui/icon/icon'
import { Tag } from '../../ui/tag/tag'
import './flow-box.scss'
import { boxWords } from './flow-words'
import { cardTag, cardWords, countingDate, dueWords } from './node-words'
import type { ChartNode } from './use-journey'

export interface FlowBoxProps {
  node: ChartNode
  today: string
  /** Shares its row, so the short name has to do. */
  narrow: boolean
}

function DoneLine({ node, today, narrow }: FlowBoxProps): ReactNode {
  return (
    <View className={`flow-done ${narrow ? 'flow-done--narrow' : ''}`}>
      <Text className="flow-done__date">{countingDate(node, today)}</Text>
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
  const tag = cardTag(node)
  const due = dueWords(node, today)
  return (
    <View className={`flow-card ${yours ? 'flow-card--yours' : ''} ${refused ? 'flow-card--refused' : ''}`}>
      <View className="flow-card__head">
        <Text className="flow-card__name">{node.shortName}</Text>
        {tag ? <Tag kind={refused ? 'danger' : 'yours'}>{tag}</Tag> : null}
      </View>
      <Text className="flow-card__todo">{cardWords(node)}</Text>
      {due ? <Text className={`flow-card__due ${yours ? 'flow-card__due--yours' : ''}`}>{due}</Text> : null}
    </View>
  )
}

const predicted = '预计'

function PlainBox({ node, today, narrow }: FlowBoxProps): ReactNode {
  const { name, who, date } = boxWords(node, today, narrow)
  return (
    <View className={`flow-plain flow-plain--${node.phase}`}>
      {node.lane === 'construction' ? <Icon name="crane" size="small" className="flow-plain__icon" /> : null}
      <View className="flow-plain__words">
        <Text className="flow-plain__name">{name}</Text>
        <View className="flow-plain__detail">
          {who ? (
            <>
              <Text>{who}</Text>
              <Dot />
            </>
          ) : null}
          {date.startsWith(predicted) ? <Text>{predicted}</Text> : null}
          <Text className="flow-plain__day">{date.replace(predicted, '')}</Text>
        </View>
      </View>
    </View>
  )
}

/** One step in the chart; its form says how far it is, not only its colour. */
export function FlowBox(props: FlowBoxProps): ReactNode {
  const { phase, lane } = props.node
  if (phase === 'done') return <DoneLine {...props} />
  if (phase === 'now' && lane !== 'construction') return <NowCard {...props} />
  return <PlainBox {...props} />
}
