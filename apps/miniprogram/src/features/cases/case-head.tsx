import { caseKindLabels, caseStateLabels } from '@hub/contracts/vocabulary'
import { saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Sentence } from '../../ui/sentence/sentence'
import { Tag } from '../../ui/tag/tag'
import { CaseClocks } from './case-clocks'
import './case-head.scss'
import { headlineOf, isYourTurn, nextOf } from './case-words'
import { clocksNow } from './clock-words'
import type { Case } from './use-case'

async function copy(number: string): Promise<void> {
  await Taro.setClipboardData({ data: number })
  await Taro.showToast({ title: '编号已复制', icon: 'none' })
}

/** Whose turn, the one sentence, what comes next, the promises, and the number to say on the phone. */
export function CaseHead({ of }: { of: Case }): ReactNode {
  const now = useNow() + of.ahead
  const { kind, state, number, openedAt, clocks, warranty, liable } = of
  return (
    <Card className="case-head">
      <View className="case-head__line">
        <View className="case-head__tags">
          {isYourTurn(of) ? <Tag kind="yours">轮到您</Tag> : <Tag kind="brand">{caseStateLabels[state]}</Tag>}
          {warranty?.state === 'running' && liable === 'developer' ? (
            <Tag kind="ok" icon="shield-check">
              保修内，免费
            </Tag>
          ) : null}
        </View>
        <Text className="case-head__when">{saidInstant(Date.parse(openedAt), now) + caseKindLabels[kind]}</Text>
      </View>
      <Sentence>{headlineOf(of)}</Sentence>
      <Text className="case-head__next">{nextOf(of, now)}</Text>
      {clocksNow(clocks).length > 0 ? <CaseClocks of={of} /> : null}
      <View
        id="copy-number"
        className="case-head__number"
        hoverClass="case-head__number--pressed"
        ariaRole="button"
        ariaLabel={`编号 ${number}，点一下复制`}
        onClick={() => void copy(number)}
      >
        <Text className="case-head__label">编号，打电话时报给我们</Text>
        <Text className="case-head__digits">{number}</Text>
        <Icon name="copy" size="small" className="case-head__copy" />
      </View>
    </Card>
  )
}
