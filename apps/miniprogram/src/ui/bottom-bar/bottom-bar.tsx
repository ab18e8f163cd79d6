import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './bottom-bar.scss'

/** One or two buttons that stay at the bottom of the screen. Leaves its own room at the end of the page. */
export function BottomBar({ children }: PropsWithChildren): ReactNode {
  return (
    <View className="bottom-bar">
      <View className="bottom-bar__fixed">
        <View className="bottom-bar__inner">{children}</View>
      </View>
    </View>
  )
}
