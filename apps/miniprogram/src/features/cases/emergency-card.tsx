import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { call } from '../../platform/call'
import { useAbout } from '../../platform/data/use-about'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import './emergency-card.scss'

/** What cannot wait for a form: on top of it and outside, one tap to the telephone. */
export function EmergencyCard(): ReactNode {
  const hotline = useAbout().data?.hotline
  if (!hotline) return null
  return (
    <Card ground="danger" className="emergency-card">
      <Icon name="siren" size="large" className="emergency-card__icon" />
      <View className="emergency-card__words">
        <Text className="emergency-card__title">爆管、漏电、燃气、困梯</Text>
        <Text className="emergency-card__detail">不用填表，直接打电话</Text>
      </View>
      <View
        id="emergency"
        className="emergency-card__call"
        hoverClass="emergency-card__call--pressed"
        ariaRole="button"
        ariaLabel={`打电话 ${hotline}`}
        onClick={() => call(hotline)}
      >
        <Icon name="phone" />
        <Text className="emergency-card__act">打电话</Text>
      </View>
    </Card>
  )
}
