import type { IconName } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import './row.scss'

export interface RowProps {
  title: string
  detail?: string
  /** What stands at the right: a state or a date. */
  value?: string
  icon?: IconName
  id?: string
  onTap?: () => void
}

/** A line of a list in a card; with `onTap` it shows where it leads. */
export function Row({ title, detail, value, icon, id, onTap }: RowProps): ReactNode {
  const tappable = onTap ? { onClick: onTap, hoverClass: 'row--pressed', ariaRole: 'button' } : {}
  return (
    <View className="row" {...(id ? { id } : {})} {...tappable}>
      {icon ? <Icon name={icon} className="row__icon" /> : null}
      <View className="row__words">
        <Text className="row__title">{title}</Text>
        {detail ? <Text className="row__detail">{detail}</Text> : null}
      </View>
      {value ? <Text className="row__value">{value}</Text> : null}
      {onTap ? <Icon name="chevron-right" size="small" className="row__arrow" /> : null}
    </View>
  )
}
