import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './choice-chips.scss'

export interface ChoiceChipsProps<Key extends string> {
  id: string
  label: string
  choices: readonly { key: Key; words: string }[]
  chosen: Key
  onChoose: (key: Key) => void
}

/** A question with two to four short answers, all of them seen. Drawn 36 high, touched 44. */
export function ChoiceChips<Key extends string>(props: ChoiceChipsProps<Key>): ReactNode {
  const { id, label, choices, chosen, onChoose } = props
  return (
    <View className="choice-chips">
      <Text className="choice-chips__label">{label}</Text>
      <View className="choice-chips__row" ariaRole="radiogroup">
        {choices.map(({ key, words }) => (
          <View
            key={key}
            id={`${id}-${key}`}
            className="choice-chips__touch"
            ariaRole="radio"
            ariaLabel={key === chosen ? `${words}，已选` : words}
            onClick={() => onChoose(key)}
          >
            <Text className={`choice-chips__chip ${key === chosen ? 'choice-chips__chip--chosen' : ''}`}>{words}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
