import type { Result } from '@hub/contracts'
import { fullDate } from '@hub/design'
import { fen } from '@hub/kernel/estimates'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { ChoiceChips } from '../../ui/choice-chips/choice-chips'
import '../guides/guide.scss'
import { SliderLine } from '../guides/slider-line'
import { Source } from '../guides/source'
import { inTenThousands, percent } from '../guides/yuan'
import { fundEstimate, type FundAsked } from './fund-estimate'
import { RepaymentCard } from './repayment-card'
import { SplitBar } from './split-bar'

export interface FundCalculatorProps {
  fund: Result<'GET /homes/:homeId/guides'>['fund']
  /** Fen; null where the records have no price. */
  total: number | null
  today: string
}

const tenThousand = 1_000_000
const boundWords = { cap: '到了当地的最高额度', balance: '由账户余额的倍数决定', price: '首付以外只差这么多' }

/** Tries out balance, down payment and years; everything is reckoned on the phone. */
export function FundCalculator({ fund, total, today }: FundCalculatorProps): ReactNode {
  const [asked, setAsked] = useState<FundAsked>({
    ...{ balance: fen(6 * tenThousand), price: fen(total ?? 200 * tenThousand), downPercent: 30 },
    ...{ people: 'two', home: 'first', years: fund.loan.longestYears.years },
  })
  const ask = (changed: Partial<FundAsked>) => setAsked((before) => ({ ...before, ...changed }))
  const estimate = fundEstimate(fund, asked)
  const { loan } = fund
  const cap = asked.people === 'two' ? loan.capPerFamily : loan.capPerPerson
  return (
    <>
      <Card>
        <Text className="guide__heading">公积金大约能贷</Text>
        <Text id="fund-amount" className="guide__figure">
          {inTenThousands(estimate.amount)}
        </Text>
        <Text className="guide__text">{`${boundWords[estimate.bound]}，年利率 ${percent(estimate.rate)}`}</Text>
        <SplitBar
          parts={[
            { words: '首付', amount: estimate.downPayment, tone: 'own' },
            { words: '公积金', amount: estimate.amount, tone: 'fund' },
            { words: '还差', amount: estimate.gap, tone: 'gap' },
          ]}
        />
      </Card>
      <Card>
        <ChoiceChips
          id="people"
          label="几个人缴存公积金"
          choices={[
            { key: 'one', words: '一个人' },
            { key: 'two', words: '夫妻两人' },
          ]}
          chosen={asked.people}
          onChoose={(people) => ask({ people })}
        />
        <ChoiceChips
          id="home"
          label="这是家里第几套"
          choices={[
            { key: 'first', words: '首套' },
            { key: 'second', words: '第二套' },
          ]}
          chosen={asked.home}
          onChoose={(home) => ask({ home })}
        />
        {total === null ? (
          <SliderLine
            {...{ id: 'price', label: '房子总价', min: 50, max: 1000, step: 5, value: asked.price / tenThousand }}
            words={inTenThousands(asked.price)}
            onChange={(value) => ask({ price: fen(value * tenThousand) })}
          />
        ) : null}
        <SliderLine
          {...{ id: 'balance', label: '账户余额合计', min: 0, max: 30, step: 0.5, value: asked.balance / tenThousand }}
          words={inTenThousands(asked.balance)}
          onChange={(value) => ask({ balance: fen(Math.round(value * tenThousand)) })}
        />
        <SliderLine
          {...{ id: 'down', label: '首付', min: 15, max: 80, step: 5, value: asked.downPercent }}
          words={`${String(asked.downPercent)}%，${inTenThousands(estimate.downPayment)}`}
          onChange={(downPercent) => ask({ downPercent })}
        />
        <SliderLine
          {...{ id: 'years', label: '贷多少年', min: 1, max: loan.longestYears.years, step: 1, value: asked.years }}
          words={`${String(asked.years)} 年`}
          onChange={(years) => ask({ years })}
        />
      </Card>
      <RepaymentCard estimate={estimate} commercialRate={loan.commercial.ppm} />
      <Card>
        <Text className="guide__heading">数字从哪里来</Text>
        <View className="guide__line">
          <Text>最高额度</Text>
          <Text className="guide__amount">{inTenThousands(fen(cap.fen))}</Text>
        </View>
        <Source {...cap} />
        <View className="guide__line">
          <Text>余额倍数</Text>
          <Text className="guide__amount">{`${String(loan.multiple.times)} 倍`}</Text>
        </View>
        <Source {...loan.multiple} />
        <View className="guide__line">
          <Text>年利率</Text>
          <Text className="guide__amount">{percent(estimate.rate)}</Text>
        </View>
        <Source {...loan.rates} />
        <Text className="guide__source">{`${fullDate(today, today)}估算，不等于批准。`}</Text>
      </Card>
    </>
  )
}
