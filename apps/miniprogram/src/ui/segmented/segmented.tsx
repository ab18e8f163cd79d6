import type { IconName } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import './segmented.scss'

export interface Segment<Key extends string> {
  key: Key
  words: string
  icon: IconName
}

export interface SegmentedProps<Key extends string> {
  segments: readonly Segment<Key>[]
  chosen: Key
  onChoose: (key: Key) => void
}

/** Two or three views of the same thing. */
export function Segmented<Key extends string>({ segments, chosen, onChoose }: SegmentedProps<Key>): ReactNode {
  return (
    <View className="segmented" ariaRole="tablist">
      {segments.map(({ key, words, icon }) => (
        <View
          key={key}
          id={`view-${key}`}
          className={`segmented__segment ${key === chosen ? 'segmented__segment--chosen' : ''}`}
          ariaRole="tab"
          ariaLabel={key === chosen ? `${words}，已选` : words}
          onClick={() => onChoose(key)}
        >
          <Icon name={icon} className="segmented__icon" />
          <Text>{words}</Text>
        </View>
      ))}
    </View>
  )
}
