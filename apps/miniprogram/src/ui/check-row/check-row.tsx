import { Text, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Icon } from '../icon/icon'
import './check-row.scss'

export interface CheckRowProps {
  id: string
  title: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Something to agree to: a box to tick, its title, and under it whatever explains it. */
export function CheckRow({ id, title, checked, onChange, children }: PropsWithChildren<CheckRowProps>): ReactNode {
  return (
    <View className="check-row">
      <View
        id={id}
        className="check-row__line"
        ariaRole="checkbox"
        ariaLabel={checked ? `${title}，已勾选` : `${title}，未勾选`}
        onClick={() => onChange(!checked)}
      >
        <View className={`check-row__box ${checked ? 'check-row__box--checked' : ''}`}>
          {checked ? <Icon name="check" size="small" /> : null}
        </View>
        <Text className="check-row__title">{title}</Text>
      </View>
      <View className="check-row__more">{children}</View>
    </View>
  )
}
