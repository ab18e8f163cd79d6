import type { Fen } from '@hub/kernel/estimates'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { inTenThousands } from '../guides/yuan'
import './split-bar.scss'

export interface SplitPart {
  words: string
  amount: Fen
  /** `gap` is hatched, so that it reads without colour. */
  tone: 'own' | 'fund' | 'gap'
}

/** One sum as a bar of its parts, with a legend of amounts. */
export function SplitBar({ parts }: { parts: readonly SplitPart[] }): ReactNode {
  const shown = parts.filter(({ amount }) => amount > 0)
  return (
    <View className="split-bar">
      <View className="split-bar__bar">
        {shown.map(({ words, amount, tone }) => (
          <View key={words} className={`split-bar__part split-bar__part--${tone}`} style={`flex-grow:${amount}`} />
        ))}
      </View>
      <View className="split-bar__legend">
        {shown.map(({ words, amount, tone }) => (
          <View key={words} className="split-bar__entry">
            <View className={`split-bar__key split-bar__part--${tone}`} />
            <Text>{`${words} ${inTenThousands(amount)}`}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
