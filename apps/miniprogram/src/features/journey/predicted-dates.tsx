import type { Result } from '@hub/contracts'
import { dayRange, daysBetween, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Words } from '../../ui/words/words'
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

/** `多数在 5月20日–7月30日`: where most of our own finished homes would have got there. */
function mostly(range: Progress['handoverRange'], on: string): ReactNode {
  if (range === null) return null
  return (
    <Text className="predicted-dates__range">
      <Words>{`多数在 ${dayRange(range.from, range.to, on)}`}</Words>
    </Text>
  )
}

/** What the ranges are made of; the two may rest on different numbers of homes. */
function basis({ handoverRange, deedRange }: Progress): string {
  const known = [
    ...(handoverRange ? [`已交付的 ${handoverRange.homes} 套`] : []),
    ...(deedRange ? [`已出证的 ${deedRange.homes} 套`] : []),
  ]
  return known.length === 0 ? '' : `按我们${known.join('、')}估算`
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
          {mostly(progress.handoverRange, handoverOn)}
          <Text className="predicted-dates__label">{againstContract(progress)}</Text>
        </View>
      )}
      {deedOn === null ? null : (
        <View className="predicted-dates__one">
          <Text className="predicted-dates__label">{deedDone ? '产证已办好' : '预计拿产证'}</Text>
          <Text className="predicted-dates__date">{fullDate(deedOn, today)}</Text>
          {mostly(progress.deedRange, deedOn)}
          <Text className="predicted-dates__label">{afterHandover(progress)}</Text>
        </View>
      )}
      {basis(progress) === '' ? null : <Text className="predicted-dates__basis">{basis(progress)}</Text>}
    </Card>
  )
}
