import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Card } from '../../ui/card/card'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Sentence } from '../../ui/sentence/sentence'
import { Shown } from '../../ui/shown/shown'
import { Tag } from '../../ui/tag/tag'
import { NodeSkeleton } from '../node/node-skeleton'
import { ListCard } from '../node/list-card'
import { OfficerCard } from '../officer/officer-card'
import { ChoicesCard } from './choices-card'
import { delaySentence } from './delay-words'
import './delay.scss'
import { EstimateCard } from './estimate-card'
import { SaidCard } from './said-card'
import type { DelayScreen } from './use-delay'
import { useDelay } from './use-delay'

interface Props {
  homeId: string
  delay: DelayScreen
  onChosen: () => void
}

function DelayContent({ homeId, delay, onChosen }: Props): ReactNode {
  const now = useNow()
  const stands = delay.state === 'announced'
  return (
    <>
      <Card className="delay-head">
        <View className="delay-head__tag">
          <Tag kind={stands ? 'warn' : 'ok'}>{stands ? '延期告知' : '已撤回'}</Tag>
        </View>
        <Sentence>{delaySentence(delay)}</Sentence>
        <Text className="delay-head__cause">{delay.cause}</Text>
        {stands ? (
          <Text className="delay-card__words">耽误了您的安排，我们很抱歉。有变化会第一时间告诉您。</Text>
        ) : null}
      </Card>
      {stands ? <ListCard title="对您意味着什么" lines={delay.meanings} /> : null}
      {stands && delay.estimate ? <EstimateCard estimate={delay.estimate} /> : null}
      {stands ? <ChoicesCard key={delay.choice} homeId={homeId} delay={delay} onChosen={onChosen} /> : null}
      {delay.officer ? <OfficerCard officer={delay.officer} /> : null}
      <SaidCard delay={delay} now={now} />
    </>
  )
}

/** A delay, told before it is discovered: what, why, until when, what it means, what the contract gives, what to choose. */
export function Delay(): ReactNode {
  const { homeId = '', delay: delayId = '' } = useRouter().params
  const delay = useDelay(homeId, delayId)
  usePullToReload(delay.reload)
  return (
    <PageFrame>
      <Shown of={delay} skeleton={<NodeSkeleton />} failed="延期告知没有加载出来" here={routes.delay(homeId, delayId)}>
        {(data) => <DelayContent homeId={homeId} delay={data} onChosen={() => void delay.reload()} />}
      </Shown>
    </PageFrame>
  )
}
