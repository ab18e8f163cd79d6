import type { IconName } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../card/card'
import { Icon } from '../icon/icon'
import { Words } from '../words/words'
import './notice.scss'

export interface NoticeProps {
  kind: 'warn' | 'info' | 'danger'
  title: string
  /** Reason and next step. */
  detail?: string
  /** Who is responsible and since when. */
  caption?: string
  onTap?: () => void
}

const icons: Record<NoticeProps['kind'], IconName> = {
  warn: 'warning-triangle',
  info: 'info',
  danger: 'warning-triangle',
}

/** News on a tinted ground: ink says it, only the icon carries the colour. */
export function Notice({ kind, title, detail, caption, onTap }: NoticeProps): ReactNode {
  return (
    <Card ground={kind} className={`notice notice--${kind}`} {...(onTap ? { onTap } : {})}>
      <Icon name={icons[kind]} className="notice__icon" />
      <View className="notice__words">
        <Text className="notice__title">
          <Words>{title}</Words>
        </Text>
        {detail ? (
          <Text className="notice__detail">
            <Words>{detail}</Words>
          </Text>
        ) : null}
        {caption ? (
          <Text className="notice__caption">
            <Words>{caption}</Words>
          </Text>
        ) : null}
      </View>
      {onTap ? <Icon name="chevron-right" size="small" className="notice__arrow" /> : null}
    </Card>
  )
}
