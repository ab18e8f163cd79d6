import type { IconName } from '@hub/design'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './icon.scss'

export interface IconProps {
  name: IconName
  /** `small` 16, `medium` 20, `large` 24 px; grows with care mode. */
  size?: 'small' | 'medium' | 'large'
  className?: string
}

/** A stroke icon in the colour of the text around it. It says nothing to a screen reader: the words beside it do. */
export function Icon({ name, size = 'medium', className = '' }: IconProps): ReactNode {
  return <View className={`icon icon-${name} icon--${size} ${className}`} />
}
