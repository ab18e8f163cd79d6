import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Phrases } from '../phrases/phrases'
import './sentence.scss'

/** The one sentence of a page. Where it needs two lines, it breaks at its comma. */
export function Sentence({ children }: { children: string }): ReactNode {
  return (
    <View className="sentence" ariaRole="heading" ariaLabel={children}>
      <Phrases>{children}</Phrases>
    </View>
  )
}
