import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useServerNow } from '../../platform/use-server-now'
import { Phrases } from '../../ui/phrases/phrases'
import './case-clocks.scss'
import { ClockDial } from './clock-dial'
import { clockFace, clocksNow, missedBefore, pauseWords } from './clock-words'
import type { Case } from './use-case'

const stopped: readonly Case['state'][] = ['done', 'closed', 'cancelled']

/** What was promised, counting down; why something stands still, and what was missed stays said. */
export function CaseClocks({ of }: { of: Case }): ReactNode {
  const now = useServerNow(of.ahead)
  const clocks = clocksNow(of.clocks)
  const moment = { answeredAt: Date.parse(of.answeredAt), now, isOver: stopped.includes(of.state) }
  const faces = clocks.map((clock) => clockFace(clock, moment))
  const pause = pauseWords(clocks, now)
  const before = missedBefore(of.clocks)
  const isMissed = before !== '' || faces.some(({ form }) => form === 'missed')
  return (
    <View className="case-clocks">
      <View className="case-clocks__dials">
        {clocks.map(({ name }, index) => {
          const face = faces[index]
          return face ? <ClockDial key={name} name={name} face={face} /> : null
        })}
      </View>
      {pause ? (
        <View className="case-clocks__note">
          <View className="case-clocks__tip" style={`left:${((pause.at + 0.5) / clocks.length) * 100}%`} />
          <Text className="case-clocks__why">{`${pause.since}：${pause.why}`}</Text>
          <View className="case-clocks__then">
            <Phrases>{pause.then}</Phrases>
          </View>
        </View>
      ) : null}
      {isMissed ? (
        <Text className="case-clocks__missed">
          {`${before === '' ? '' : `${before}。`}没有按承诺做到的，会一直留在记录里，主管也会看到。`}
        </Text>
      ) : null}
    </View>
  )
}
