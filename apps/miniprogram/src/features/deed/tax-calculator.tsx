import { addFen, deedTax, fen, formatYuan, maintenanceFund, priceBeforeVat } from '@hub/kernel/estimates'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Card } from '../../ui/card/card'
import { ChoiceChips } from '../../ui/choice-chips/choice-chips'
import '../guides/guide.scss'
import { SliderLine } from '../guides/slider-line'
import { Source } from '../guides/source'
import type { Guides } from '../guides/use-guides'
import { inTenThousands, percent } from '../guides/yuan'

const tenThousand = 1_000_000

/** Deed tax, first maintenance fund and fee for this home; area and price come from the records where they are known. */
export function TaxCalculator({ deed, home }: { deed: Guides['deed']; home: Guides['home'] }): ReactNode {
  const [which, setWhich] = useState<'first' | 'second' | 'other'>('first')
  const [area, setArea] = useState(home.area ?? 10_000)
  const [price, setPrice] = useState(fen(home.total ?? 200 * tenThousand))
  const { tax, vat, maintenance, registrationFee } = deed
  const rate = tax[which]
  const base = priceBeforeVat(price, vat.percent)
  const [duty, fund, fee] = [
    deedTax(base, area, tax.smallArea, rate),
    maintenanceFund(area, fen(maintenance.fenPerSquareMetre)),
    fen(registrationFee.fen),
  ]
  const lines = [
    { words: `契税 ${percent(area <= tax.smallArea ? rate.small : rate.large)}`, amount: duty, from: tax },
    { words: '首期维修资金', amount: fund, from: maintenance },
    { words: '登记费', amount: fee, from: registrationFee },
  ]
  return (
    <>
      <Card>
        <Text className="guide__heading">办证前大约要准备</Text>
        <Text id="tax-total" className="guide__figure">
          {formatYuan(addFen(duty, fund, fee))}
        </Text>
        <Text className="guide__text">{`不含税房价约 ${formatYuan(base)}`}</Text>
        <Source {...vat} />
        {lines.map(({ words, amount, from }) => (
          <View key={words}>
            <View className="guide__line">
              <Text>{words}</Text>
              <Text className="guide__amount">{formatYuan(amount)}</Text>
            </View>
            <Source source={from.source} checkedOn={from.checkedOn} example={from.example} />
          </View>
        ))}
      </Card>
      <Card>
        <ChoiceChips
          id="which"
          label="这是家里第几套（税务局按家庭核）"
          choices={[
            { key: 'first', words: '唯一住房' },
            { key: 'second', words: '第二套' },
            { key: 'other', words: '第三套起' },
          ]}
          chosen={which}
          onChoose={setWhich}
        />
        <SliderLine
          {...{ id: 'area', label: '建筑面积', min: 30, max: 300, step: 1, value: Math.round(area / 100) }}
          words={`${String(area / 100)} 平方米`}
          onChange={(value) => setArea(value * 100)}
        />
        <SliderLine
          {...{ id: 'price', label: '合同总价', min: 50, max: 1000, step: 1, value: Math.round(price / tenThousand) }}
          words={inTenThousands(price)}
          onChange={(value) => setPrice(fen(value * tenThousand))}
        />
      </Card>
    </>
  )
}
