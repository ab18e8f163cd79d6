import { fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { PredictedDates } from './predicted-dates'
import { TimeLineEntry } from './time-line-entry'
import { timeLineOrder } from './time-line-order'
import './time-line.scss'
import type { JourneyScreen } from './use-journey'

/** When, and why later than promised. */
export function TimeLine({ journey }: { journey: JourneyScreen }): ReactNode {
  const { home, progress, nodes, delays, today } = journey
  const { past, running, future } = timeLineOrder(nodes)
  const entry = (node: (typeof nodes)[number]) => (
    <TimeLineEntry
      key={node.key}
      homeId={home.id}
      node={node}
      today={today}
      delayId={delays.find(({ nodeKey }) => nodeKey === node.key)?.id}
    />
  )
  return (
    <>
      <PredictedDates progress={progress} today={today} />
      <Card className="time-line">
        {past.map(entry)}
        {running.map(entry)}
        <View className="time-line__today">
          <Text className="time-line__day">{`今天 ${fullDate(today, today)}`}</Text>
          <View className="time-line__rule" />
        </View>
        {future.map(entry)}
        {future.length === 0 && running.length === 0 ? (
          <Text className="time-line__end">全部办完了，没有后面的步骤</Text>
        ) : null}
      </Card>
    </>
  )
}
