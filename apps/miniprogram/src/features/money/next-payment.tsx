import type { Result } from '@hub/contracts'
import { yuan } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { Dot } from '../../ui/dot/dot'
import { Icon } from '../../ui/icon/icon'
import { Tag } from '../../ui/tag/tag'
import { payWhen, planTag } from './money-words'
import './next-payment.scss'
import { ShieldLine } from './shield-line'

export interface NextPaymentProps {
  homeId: string
  money: NonNullable<Result<'GET /home-screen'>['money']>
  today: string
}

/** On the home page: the next payment of the reader's own, what banks pay out left aside. */
export function NextPayment({ homeId, money: { next, safe }, today }: NextPaymentProps): ReactNode {
  const tag = next ? planTag(next, today) : undefined
  return (
    <Card className="next-payment" onTap={() => goTo(routes.money(homeId))}>
      <View className="next-payment__head">
        <View className="next-payment__name">
          <Text>{next ? '您的下一笔款' : '您的房款'}</Text>
          {next ? (
            <>
              <Dot />
              <Text>{next.name}</Text>
            </>
          ) : null}
        </View>
        <View className="next-payment__more">
          <Text>付款计划</Text>
          <Icon name="chevron-right" size="small" />
        </View>
      </View>
      <View className="next-payment__line">
        <Text className="next-payment__sum">{next ? yuan(next.rest) : '都付清了'}</Text>
        {next ? (
          <View className="next-payment__when">
            {tag && next.state !== 'part' ? <Tag kind={tag[0]}>{tag[1]}</Tag> : null}
            <Text className="next-payment__date">{payWhen(next, today)}</Text>
          </View>
        ) : null}
      </View>
      <ShieldLine safe={safe} />
    </Card>
  )
}
