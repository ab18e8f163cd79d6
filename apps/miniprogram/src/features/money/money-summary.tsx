import { yuan } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Sentence } from '../../ui/sentence/sentence'
import { moneySentence, payerWords } from './money-words'
import './money-summary.scss'
import { ShieldLine } from './shield-line'
import type { MoneyScreen } from './use-money'

type Share = MoneyScreen['shares'][number]

/** True to scale: a piece for each payer, what is paid of it filled. */
function Bar({ shares }: { shares: Share[] }): ReactNode {
  const words = shares
    .map(({ payer, amount, paid }) => `${payerWords[payer]}${yuan(amount)}，已付${yuan(paid)}`)
    .join('；')
  return (
    <View className="money-bar" ariaRole="img" ariaLabel={words}>
      {shares.map(({ payer, amount, paid }) => (
        <View key={payer} className={`money-bar__piece money-bar__piece--${payer}`} style={`flex-grow:${amount / 100}`}>
          <View
            className={`money-bar__paid money-bar__paid--${payer}`}
            style={`width:${Math.round((paid / amount) * 1000) / 10}%`}
          />
        </View>
      ))}
    </View>
  )
}

function ShareLine({ share: { payer, amount, paid } }: { share: Share }): ReactNode {
  const state = paid === amount ? '已付清' : paid === 0 ? '还没付' : `已付 ${yuan(paid)}`
  return (
    <View className="money-summary__share">
      <View className={`money-summary__mark money-summary__mark--${payer}`} />
      <Text className="money-summary__payer">{payerWords[payer]}</Text>
      <Text className="money-summary__state">{payer !== 'customer' && paid === 0 ? '还没放款' : state}</Text>
      <Text className="money-summary__amount">{yuan(amount)}</Text>
    </View>
  )
}

/** The answer in one sentence, then total, paid, the bar and the shield. */
export function MoneySummary({ screen }: { screen: MoneyScreen }): ReactNode {
  const { total, planned, paid, open, shares, safe, home, today } = screen
  return (
    <Card className="money-summary">
      <Sentence>{moneySentence(screen, today)}</Sentence>
      <View className="money-summary__head">
        <View className="money-summary__figure">
          <Text className="money-summary__label">{total === null ? '付款计划合计' : '合同总价'}</Text>
          <Text className="money-summary__sum">{yuan(total ?? planned)}</Text>
        </View>
        <View className="money-summary__figure">
          <Text className="money-summary__label">已付</Text>
          <Text className="money-summary__sum">{yuan(paid)}</Text>
        </View>
      </View>
      {shares.length > 0 ? <Bar shares={shares} /> : null}
      {shares.map((share) => (
        <ShareLine key={share.payer} share={share} />
      ))}
      {open > 0 && shares.length > 1 ? (
        <Text className="money-summary__open">{`还有 ${yuan(open)} 没付，贷款由银行和公积金中心直接放给开发商`}</Text>
      ) : null}
      <View
        id="open-safety"
        className="money-summary__shield"
        hoverClass="money-summary__shield--pressed"
        ariaRole="button"
        onClick={() => goTo(routes.safety(home.id))}
      >
        <ShieldLine safe={safe} />
        <Icon name="chevron-right" size="small" className="money-summary__arrow" />
      </View>
    </Card>
  )
}
