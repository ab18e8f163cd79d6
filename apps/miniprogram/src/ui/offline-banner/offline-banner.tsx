import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useOnline } from '../../platform/network'
import { Icon } from '../icon/icon'
import './offline-banner.scss'

/** Shown while the phone has no network; reassures, since what was loaded stays readable. */
export function OfflineBanner(): ReactNode {
  const online = useOnline()
  if (online) return null
  return (
    <View className="offline-banner" ariaRole="status">
      <Icon name="wifi-off" className="offline-banner__icon" />
      <Text>现在没有网络，已加载的内容还能看</Text>
    </View>
  )
}
