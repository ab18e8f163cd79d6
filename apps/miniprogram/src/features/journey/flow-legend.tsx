import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import './flow-legend.scss'

const forms = [
  ['done', '已完成'],
  ['now', '正在办'],
  ['next', '下一步'],
  ['later', '以后'],
] as const

/** The four forms of a step. */
export function FlowLegend(): ReactNode {
  return (
    <View className="flow-legend">
      {forms.map(([form, words]) => (
        <View key={form} className="flow-legend__entry">
          <View className={`flow-legend__form flow-legend__form--${form}`}>
            {form === 'done' ? <Icon name="check" size="small" /> : null}
          </View>
          <Text>{words}</Text>
        </View>
      ))}
    </View>
  )
}
