import { caseStateLabels, endedCaseStates } from '@hub/contracts/vocabulary'
import { saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { Dot } from '../../ui/dot/dot'
import { Tag } from '../../ui/tag/tag'
import './case-card.scss'
import { subjectOf } from './case-words'
import type { CaseCard as One } from './use-cases'

/** A case in the archive: state, what it is about, the words it was reported with, number and day. */
export function CaseCard({ homeId, one }: { homeId: string; one: One }): ReactNode {
  const now = useNow()
  const { id, state, words, number, openedAt, officer } = one
  const over = endedCaseStates.includes(state)
  return (
    <Card className="case-card" onTap={() => goTo(routes.case(homeId, id))}>
      <View className="case-card__head">
        <Text className={`case-card__subject ${over ? 'case-card__subject--over' : ''}`}>{subjectOf(one)}</Text>
        {state === 'done' ? (
          <Tag kind="yours">等您确认</Tag>
        ) : (
          <Tag kind={over ? 'quiet' : 'brand'}>{caseStateLabels[state]}</Tag>
        )}
      </View>
      <Text className="case-card__words">{words}</Text>
      <View className="case-card__foot">
        <Text>{saidInstant(Date.parse(openedAt), now)}</Text>
        <Dot />
        <Text>{number}</Text>
        {officer === null || over ? null : (
          <>
            <Dot />
            <Text>{`${officer}在跟进`}</Text>
          </>
        )}
      </View>
    </Card>
  )
}
