import { Text, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './numbered.scss'

/** One of several things that are done in their order; without a number its place does not matter. */
export function Numbered({ number, children }: PropsWithChildren<{ number: number | null }>): ReactNode {
  return (
    <View className="numbered">
      <Text className={number === null ? 'numbered__bullet' : 'numbered__number'}>
        {number === null ? '' : String(number)}
      </Text>
      <View className="numbered__words">{children}</View>
    </View>
  )
}
