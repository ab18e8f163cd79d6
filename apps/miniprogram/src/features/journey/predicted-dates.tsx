import type { Result } from '@hub/contracts'
import { daysBetween, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import './predicted-dates.scss'

type Progress = Result<'GET /homes/:homeId/journey'>['progress']

function againstContract({ handoverOn, handoverDueOn, handedOver }: Progress): string {
  if (handoverOn === null || handoverDueOn === null) return handedOver ? '' : '合同里没有写交付日期'
  const early = daysBetween(handoverOn, handoverDueOn)
  if (early === 0) return '就是合同约定的那天'
  return early > 0 ? `比合同期限早 ${early} 天` : `比合同期限晚 ${-early} 天`
}

function afterHandover({ handoverOn, deedOn }: Progress): string {
  if (handoverOn === null || deedOn === null) return ''
  const days = daysBetween(handoverOn, deedOn)
  return days > 0 ? `交付后 ${days} 天` : '交付前办好'
}

/** The two days everybody asks for, and how they stand to what was promised. */
export function PredictedDates({ progress, today }: { progress: Progress; today: string }): ReactNode {
  const { handoverOn, handedOver, deedOn, deedDone } = progress
  if (handoverOn === null && deedOn === null) return null
  return (
    <Card className="predicted-dates">
      {handoverOn === null ? null : (
        <View className="predicted-dates__one">
          <Text className="predicted-dates__label">{handedOver ? '已交付' : '预计交付'}</Text>
          <Text className="predicted-dates__date">{fullDate(handoverOn, today)}</Text>
          <Text className="predicted-dates__label">{againstContract(progress)}</Text>
        </View>
      )}
      {deedOn === null ? null : (
        <View className="predicted-dates__one">
          <Text className="predicted-dates__label">{deedDone ? '产证已办好' : '预计拿产证'}</Text>
          <Text className="predicted-dates__date">{fullDate(deedOn, today)}</Text>
          <Text className="predicted-dates__label">{afterHandover(progress)}</Text>
        </View>
      )}
    </Card>
  )
}
