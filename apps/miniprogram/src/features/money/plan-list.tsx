import { yuan } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { Dot } from '../../ui/dot/dot'
import { Tag } from '../../ui/tag/tag'
import { payerWords, payWhen, planTag } from './money-words'
import './plan-list.scss'
import type { PlanLine } from './use-money'

function Item({ line, today }: { line: PlanLine; today: string }): ReactNode {
  const { name, amount, rest, state, payer, purpose } = line
  const tag = planTag(line, today)
  const who = purpose === 'repayment' ? '还给银行' : payerWords[payer]
  return (
    <View className={`plan-list__item ${state === 'paid' ? 'plan-list__item--paid' : ''}`}>
      <View className="plan-list__line">
        <View className="plan-list__name">
          <Text>{name}</Text>
          {tag ? <Tag kind={tag[0]}>{tag[1]}</Tag> : null}
        </View>
        <Text className="plan-list__amount">{yuan(amount)}</Text>
      </View>
      <View className="plan-list__line plan-list__detail">
        <View>
          <Text>{who}</Text>
          {state === 'paid' ? null : (
            <>
              <Dot />
              <Text>{payWhen(line, today)}</Text>
            </>
          )}
        </View>
        {rest > 0 && rest < amount ? <Text>{`还差 ${yuan(rest)}`}</Text> : null}
      </View>
    </View>
  )
}

/** The plan in its order: what, who, when, how much. */
export function PlanList({ items, today }: { items: PlanLine[]; today: string }): ReactNode {
  if (items.length === 0) return null
  return (
    <Card className="plan-list">
      <Text className="plan-list__title">付款计划</Text>
      {items.map((line) => (
        <Item key={line.id} line={line} today={today} />
      ))}
    </Card>
  )
}
