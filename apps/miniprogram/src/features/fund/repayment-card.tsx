import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { percent, wholeYuan } from '../guides/yuan'
import type { FundEstimate, Repayment } from './fund-estimate'
import './repayment-card.scss'

function Way({ title, detail, way }: { title: string; detail: string; way: Repayment }): ReactNode {
  return (
    <View className="repayment__way">
      <Text className="repayment__title">{title}</Text>
      <Text className="repayment__figure">{wholeYuan(way.first)}</Text>
      <Text className="repayment__detail">{detail}</Text>
      <Text className="repayment__detail">{`总利息 ${wholeYuan(way.interest)}`}</Text>
    </View>
  )
}

/** The two ways to repay side by side, and the same loan from a bank. */
export function RepaymentCard({
  estimate,
  commercialRate,
}: {
  estimate: FundEstimate
  commercialRate: number
}): ReactNode {
  const { instalments, principal, commercial } = estimate
  if (!instalments || !principal || !commercial) return null
  return (
    <Card>
      <Text className="repayment__heading">每月还多少</Text>
      <View className="repayment">
        <Way title="等额本息" detail="每个月一样多" way={instalments} />
        <Way title="等额本金" detail={`逐月减少，最后 ${wholeYuan(principal.last)}`} way={principal} />
      </View>
      <Text className="repayment__compare">
        {`同样的钱换成商业贷款（示例利率 ${percent(commercialRate)}），每月 ${wholeYuan(commercial.first)}，总利息 ${wholeYuan(commercial.interest)}。`}
      </Text>
    </Card>
  )
}
