import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import { Words } from '../../ui/words/words'
import type { CaseForm } from './report-rules'
import './warranty-line.scss'

/** What the warranty of the part says, before any effort is spent. */
export function WarrantyLine({ warranty }: { warranty: CaseForm['warranties'][number] }): ReactNode {
  const { state, words } = warranty
  return (
    <View className={`warranty-line warranty-line--${state}`}>
      <Icon name={state === 'running' ? 'shield-check' : 'info'} className="warranty-line__icon" />
      <Text className="warranty-line__words">
        <Words>{words}</Words>
      </Text>
    </View>
  )
}
