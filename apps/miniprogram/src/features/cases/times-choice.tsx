import { type DayPart, dayParts, mostPreferredTimes } from '@hub/contracts/vocabulary'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { CaseDraft } from '../../platform/storage'
import { useNow } from '../../platform/use-now'
import { Phrases } from '../../ui/phrases/phrases'
import './times-choice.scss'
import { daysToOffer, dayPartWords as parts } from './visit-days'

type Times = CaseDraft['times']

export interface TimesChoiceProps {
  times: Times
  onChange: (times: Times) => void
}

/** When a visit suits: up to three parts of the next days. */
export function TimesChoice({ times, onChange }: TimesChoiceProps): ReactNode {
  const days = daysToOffer(useNow())
  const isChosen = (on: string, part: DayPart) => times.some((one) => one.on === on && one.part === part)
  const toggle = (on: string, part: DayPart) => {
    if (isChosen(on, part)) onChange(times.filter((one) => one.on !== on || one.part !== part))
    else if (times.length < mostPreferredTimes) onChange([...times, { on, part }])
  }
  return (
    <View className="times-choice">
      <View className="times-choice__head">
        <Text className="times-choice__title">何时方便上门</Text>
        <Text className="times-choice__hint">{`选填，最多 ${mostPreferredTimes} 个`}</Text>
      </View>
      {days.map(({ on, words }) => (
        <View key={on} className="times-choice__day">
          <Text className="times-choice__when">{words}</Text>
          {dayParts.map((part) => (
            <View
              key={part}
              id={`time-${on}-${part}`}
              className={`times-choice__part ${isChosen(on, part) ? 'times-choice__part--chosen' : ''}`}
              ariaRole="checkbox"
              ariaLabel={`${words}${parts[part]}${isChosen(on, part) ? '，已选' : ''}`}
              onClick={() => toggle(on, part)}
            >
              {parts[part]}
            </View>
          ))}
        </View>
      ))}
      <View className="times-choice__hint">
        <Phrases>上午 8–12 点，下午 13–18 点，晚上 18–20 点</Phrases>
      </View>
    </View>
  )
}
