import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import { shieldWords } from './money-words'
import './shield-line.scss'
import type { MoneyScreen } from './use-money'

/** "Pay nowhere else" stands beside money, always. */
export function ShieldLine({ safe }: { safe: MoneyScreen['safe'] }): ReactNode {
  return (
    <View className="shield-line">
      <Icon name="shield-check" className="shield-line__icon" />
      <Text className="shield-line__words">{shieldWords(safe)}</Text>
    </View>
  )
}
