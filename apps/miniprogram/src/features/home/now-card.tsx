import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo, routes } from '../../platform/routes'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Sentence } from '../../ui/sentence/sentence'
import { StageRing } from '../../ui/stage-ring/stage-ring'
import { Tag } from '../../ui/tag/tag'
import { ringDate, ringTitle } from './home-words'
import type { Progress } from './home-words'
import { PartyList } from './party-list'
import './now-card.scss'

export interface NowCardProps {
  homeId: string
  progress: Progress
  today: string
}

/** The answer to "what is happening with my home, and do I have to do something?" */
export function NowCard({ homeId, progress, today }: NowCardProps): ReactNode {
  const { headline, segments, current, done, total } = progress
  const [first] = current
  const under = ringDate(progress, today)
  const finished = done === total
  const yours = current.some(({ turn }) => turn === 'customer')
  return (
    <Card className="now-card">
      {yours || finished ? null : (
        <View className="now-card__calm">
          <Tag kind="ok">现在不用您做什么</Tag>
        </View>
      )}
      <Sentence>{headline}</Sentence>
      <View className="now-card__evidence">
        <View className="now-card__ring">
          <StageRing segments={segments} title={ringTitle(progress)} caption={`${done} / ${total} 步`} />
          {under ? (
            <View className="now-card__under">
              <Text className="now-card__label">{under.label}</Text>
              <Text className="now-card__date">{under.date}</Text>
            </View>
          ) : null}
        </View>
        <PartyList current={current} progress={progress} today={today} />
      </View>
      <View className="now-card__actions">
        {first ? (
          <View className="now-card__main">
            <Button id="open-node" wide onTap={() => goTo(routes.node(homeId, first.key))}>
              {yours ? '看怎么办' : '看这一步'}
            </Button>
          </View>
        ) : null}
        <View className="now-card__other">
          <Button
            id="open-flow"
            kind={first ? 'soft' : 'primary'}
            icon="flow"
            wide
            onTap={() => goTo(routes.journey(homeId))}
          >
            {finished ? '看办理经过' : '看流程图'}
          </Button>
        </View>
      </View>
    </Card>
  )
}
