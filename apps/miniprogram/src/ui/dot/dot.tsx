import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './dot.scss'

/** Parts two pieces of a line: a point of 3 px instead of the full-width glyph. */
export function Dot(): ReactNode {
  return <View className="dot" />
}
