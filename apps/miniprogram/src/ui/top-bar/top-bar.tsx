import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import './top-bar.scss'

export interface TopBarProps {
  /** The quiet line above: project and state. */
  caption?: ReactNode
  title: string
  /** Makes the title a switcher. */
  onTap?: () => void
}

/** Room for status bar and capsule, px. A browser has neither. */
function bounds(): string {
  if (process.env.TARO_ENV === 'h5') return ''
  const { top, height, left } = Taro.getMenuButtonBoundingClientRect()
  const { windowWidth } = Taro.getWindowInfo()
  return `padding-top:${top - 4}px;padding-right:${windowWidth - left + 8}px;min-height:${top + height + 8}px`
}

/** The head of a home screen: two lines left of WeChat's capsule. For pages with `navigationStyle: 'custom'`. */
export function TopBar({ caption, title, onTap }: TopBarProps): ReactNode {
  const style = useMemo(() => bounds(), [])
  return (
    <View className="top-bar" style={style} {...(onTap ? { onClick: onTap, ariaRole: 'button' } : {})}>
      {caption ? <View className="top-bar__caption">{caption}</View> : null}
      <View className="top-bar__line">
        <Text className="top-bar__title">{title}</Text>
        {onTap ? <Icon name="chevron-down" size="small" className="top-bar__arrow" /> : null}
      </View>
    </View>
  )
}
