import { actorLabels } from '@hub/contracts/vocabulary'
import { fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Icon } from '../../ui/icon/icon'
import { Tag } from '../../ui/tag/tag'
import { countingDate, dueWords, isUs } from './node-words'
import './time-line-entry.scss'
import type { ChartNode } from './use-journey'

function Mark({ phase, state }: ChartNode): ReactNode {
  const form = state === 'refused' ? 'refused' : phase
  return (
    <View className={`time-mark time-mark--${form}`}>
      {form === 'done' ? <Icon name="check" size="small" /> : null}
      {form === 'refused' ? <Icon name="close" size="small" /> : null}
    </View>
  )
}

/** Why the day is another than planned, also when the reason is the reader. */
function Lateness({ node, today }: { node: ChartNode; today: string }): ReactNode {
  const { daysLate, plannedOn, note } = node
  const planned = daysLate > 0 && plannedOn !== null ? `计划${fullDate(plannedOn, today)}` : ''
  const words = [planned, note].filter(Boolean).join('，')
  if (words === '') return null
  return (
    <View className="time-entry__why">
      {daysLate > 0 ? <Tag kind="warn">{`晚 ${daysLate} 天`}</Tag> : null}
      <Text className="time-entry__words">{words}</Text>
    </View>
  )
}

function Running({ node, today }: { node: ChartNode; today: string }): ReactNode {
  const due = dueWords(node, today)
  if (node.turn === 'customer') {
    return (
      <View className="time-entry__yours">
        <View className="time-entry__turn">
          {node.state === 'refused' ? <Tag kind="danger">未通过</Tag> : <Tag kind="yours">轮到您</Tag>}
          {node.dueOn ? <Text className="time-entry__left">{due}</Text> : null}
        </View>
        <View className="time-entry__act">
          <Text className="time-entry__todo">{node.todo}</Text>
          <Text className="time-entry__open">看怎么办</Text>
        </View>
      </View>
    )
  }
  return (
    <View className="time-entry__why">
      {isUs(node.turn) ? null : <Tag kind="party">{actorLabels[node.turn]}</Tag>}
      <Text className="time-entry__words">{node.dueOn ? due : node.todo}</Text>
    </View>
  )
}

interface Props {
  homeId: string
  node: ChartNode
  today: string
  /** Why it comes later than was said. */
  delayId: string | undefined
}

/** The way to the page of the delay; a tap on it does not open the step. */
function DelayLink({ homeId, delayId }: { homeId: string; delayId: string }): ReactNode {
  return (
    <View
      id={`delay-${delayId}`}
      className="time-entry__delay"
      ariaRole="button"
      onClick={(event: { stopPropagation: () => void }) => {
        event.stopPropagation()
        goTo(routes.delay(homeId, delayId))
      }}
    >
      <Text className="time-entry__reason">为什么比原来说的晚</Text>
      <Icon name="chevron-right" size="small" />
    </View>
  )
}

/** One step: its mark, its name, the date that counts, and what there is to say about it. */
export function TimeLineEntry({ homeId, node, today, delayId }: Props): ReactNode {
  const running = node.phase === 'now'
  return (
    <View
      id={`time-${node.key}`}
      className={`time-entry time-entry--${node.phase}`}
      hoverClass="time-entry--pressed"
      ariaRole="button"
      onClick={() => goTo(routes.node(homeId, node.key))}
    >
      <View className="time-entry__rail">
        <Mark {...node} />
      </View>
      <View className="time-entry__body">
        <View className="time-entry__line">
          <Text className="time-entry__name">{node.name}</Text>
          <Text className="time-entry__date">{countingDate(node, today)}</Text>
        </View>
        {running ? <Running node={node} today={today} /> : null}
        <Lateness node={node} today={today} />
        {delayId ? <DelayLink homeId={homeId} delayId={delayId} /> : null}
      </View>
    </View>
  )
}
