import { fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import type { Guides } from '../guides/use-guides'
import { Source } from '../guides/source'
import './deed-clock.scss'

export interface DeedClockProps {
  clock: NonNullable<Guides['deedClock']>
  today: string
}

function sentence({ done, daysLeft, from }: DeedClockProps['clock']): [string, string] {
  if (done) return ['产证已经办好', '拿到先核对姓名、面积、共有方式']
  if (daysLeft === null) return ['还没开始计时', `「${from}」办完那天起算`]
  if (daysLeft < 0) return [`已超过 ${String(-daysLeft)} 天`, '先问卡在哪一步，再看下面过期怎么办']
  return [`还剩 ${String(daysLeft)} 天`, '开发商应当在这之前让您拿到产证']
}

/** The legal clock of the deed as a bar of its days. */
export function DeedClock({ clock, today }: DeedClockProps): ReactNode {
  const { days, daysLeft, begunOn, endsOn, done, source } = clock
  const [title, detail] = sentence(clock)
  const used = daysLeft === null ? 0 : Math.min(100, Math.max(0, Math.round(((days - daysLeft) / days) * 100)))
  const late = !done && daysLeft !== null && daysLeft < 0
  return (
    <Card>
      <Text className="deed-clock__label">{`${String(days)} 天办证期限`}</Text>
      <Text id="deed-clock" className="deed-clock__title">
        {title}
      </Text>
      <Text className="deed-clock__detail">{detail}</Text>
      <View className="deed-clock__bar">
        <View
          className={`deed-clock__used ${late ? 'deed-clock__used--late' : ''}`}
          style={`width:${String(done ? 100 : used)}%`}
        />
      </View>
      {begunOn && endsOn ? (
        <View className="deed-clock__days">
          <Text>{`${fullDate(begunOn, today)}起`}</Text>
          <Text>{`最晚 ${fullDate(endsOn, today)}`}</Text>
        </View>
      ) : null}
      <Source source={`${source}；合同另有约定的，按合同`} />
    </Card>
  )
}
