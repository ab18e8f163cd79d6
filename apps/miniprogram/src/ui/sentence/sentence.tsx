import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './sentence.scss'

/** The one sentence of a page. Where it needs two lines, it breaks at its comma. */
export function Sentence({ children }: { children: string }): ReactNode {
  const parts = children.match(/[^，]+，?/g) ?? []
  return (
    <View className="sentence" ariaRole="heading">
      {parts.map((part) => (
        <Text key={part} className="sentence__part">
          {part}
        </Text>
      ))}
    </View>
  )
}
