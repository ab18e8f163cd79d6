import { colours } from '@hub/design'
import { Slider, Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './guide.scss'

interface Moved {
  detail: { value: number }
}

export interface SliderLineProps {
  id: string
  label: string
  value: number
  min: number
  max: number
  step: number
  /** The value in words: `30 年`. */
  words: string
  onChange: (value: number) => void
}

/** A number to try out, with its value in words at the right. */
export function SliderLine({ id, label, value, min, max, step, words, onChange }: SliderLineProps): ReactNode {
  return (
    <View>
      <View className="guide__asked">
        <Text>{label}</Text>
        <Text className="guide__answer">{words}</Text>
      </View>
      <View className="guide__slider">
        <Slider
          id={id}
          {...{ value, min, max, step }}
          blockSize={22}
          activeColor={colours.light.brand500}
          backgroundColor={colours.dark.ink3}
          onChanging={({ detail }: Moved) => onChange(detail.value)}
          onChange={({ detail }: Moved) => onChange(detail.value)}
        />
      </View>
    </View>
  )
}
