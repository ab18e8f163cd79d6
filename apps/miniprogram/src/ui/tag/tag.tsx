import type { IconName } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import './tag.scss'

export interface TagProps {
  /**
   * `yours` is the only filled one: it is the reader's turn. `party` outlines a third party by name. The tinted ones
   * carry a judgement and ink, or its colour where the ground is ok.
   */
  kind: 'yours' | 'party' | 'ok' | 'warn' | 'danger' | 'brand' | 'quiet'
  icon?: IconName
  children: string
}

export function Tag({ kind, icon, children }: TagProps): ReactNode {
  return (
    <View className={`tag tag--${kind}`}>
      {icon ? <Icon name={icon} size="small" className="tag__icon" /> : null}
      <Text>{children}</Text>
    </View>
  )
}
