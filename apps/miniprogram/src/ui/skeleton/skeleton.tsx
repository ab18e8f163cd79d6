import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './skeleton.scss'

/** The shape of what is being loaded; screen readers hear one word instead. */
export function Skeleton({ children }: PropsWithChildren): ReactNode {
  return (
    <View className="skeleton" ariaRole="status" ariaLabel="正在加载">
      {children}
    </View>
  )
}

/** A line of text to be: `width` in per cent, height of its type size. */
export function SkeletonLine({
  width,
  size = 'body',
}: {
  width: number
  size?: 'caption' | 'body' | 'title'
}): ReactNode {
  return <View className={`skeleton__bone skeleton__line skeleton__line--${size}`} style={`width:${width}%`} />
}

/** A ring or a face to be, `size` in px. */
export function SkeletonCircle({ size, hollow = false }: { size: number; hollow?: boolean }): ReactNode {
  return (
    <View
      className={`skeleton__bone skeleton__circle ${hollow ? 'skeleton__circle--hollow' : ''}`}
      style={`width:${size}px;height:${size}px`}
    />
  )
}

/** A button or picture to be, `height` in px over the whole width. */
export function SkeletonBlock({ height }: { height: number }): ReactNode {
  return <View className="skeleton__bone skeleton__block" style={`height:${height}px`} />
}
