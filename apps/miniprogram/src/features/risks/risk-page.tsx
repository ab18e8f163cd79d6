import { saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goTo, routes } from '../../platform/routes'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Sentence } from '../../ui/sentence/sentence'
import { Shown } from '../../ui/shown/shown'
import { Tag } from '../../ui/tag/tag'
import { Words } from '../../ui/words/words'
import { ReadAloud } from '../read-aloud/read-aloud'
import { riskSentences } from './risk-sentences'
import { dayWords, whatToDo, whoDoes } from './risk-words'
import './risk-page.scss'
import { RisksSkeleton } from './risks-skeleton'
import { useRisk } from './use-risks'
import type { RiskPage as Page } from './use-risks'

function Part({ title, children }: { title: string; children: string }): ReactNode {
  return (
    <View className="risk-page__part">
      <Text className="risk-page__label">{title}</Text>
      <Text className="risk-page__words">
        <Words>{children}</Words>
      </Text>
    </View>
  )
}

function Standing({ page: { risk } }: { page: Page }): ReactNode {
  if (risk.endedAt !== null) return <Tag kind="quiet">已经过去</Tag>
  if (risk.action === null) return <Tag kind="ok">您不用做什么</Tag>
  if (risk.actor === 'customer') return <Tag kind="yours">轮到您</Tag>
  return <Tag kind="party">{whoDoes(risk)}</Tag>
}

function Content({ homeId, page }: { homeId: string; page: Page }): ReactNode {
  const now = useNow()
  const { risk, nodeName, history, today } = page
  const { nodeKey } = risk
  return (
    <>
      <ReadAloud sentences={riskSentences(page)} />
      <Card className="risk-page">
        <View className="risk-page__tag">
          <Standing page={page} />
        </View>
        <Sentence>{risk.title}</Sentence>
        <Part title="这是怎么回事">{risk.means}</Part>
        <Part title="怎么办">{whatToDo(risk)}</Part>
        <Part title="谁来办">{`${whoDoes(risk)}，${dayWords(risk, today)}`}</Part>
        {nodeKey && nodeName ? (
          <View className="risk-page__action">
            <Button id="open-node" kind="soft" wide onTap={() => goTo(routes.node(homeId, nodeKey))}>
              {`看「${nodeName}」这一步`}
            </Button>
          </View>
        ) : null}
      </Card>
      <Card>
        <Text className="risk-page__heading">经过</Text>
        {history.map(({ at, words }, index) => (
          <View key={`${at} ${index}`} className="risk-page__entry">
            <Text className="risk-page__said">{words}</Text>
            <Text className="risk-page__at">{saidInstant(Date.parse(at), now)}</Text>
          </View>
        ))}
      </Card>
    </>
  )
}

/** One warning: what it means, what to do, who does it, until when, and how it came. */
export function RiskPage(): ReactNode {
  const { homeId = '', risk: riskId = '' } = useRouter().params
  const risk = useRisk(homeId, riskId)
  usePullToReload(risk.reload)
  return (
    <PageFrame>
      <Shown of={risk} skeleton={<RisksSkeleton />} failed="这条提醒没有加载出来" here={routes.risk(homeId, riskId)}>
        {(page) => <Content homeId={homeId} page={page} />}
      </Shown>
    </PageFrame>
  )
}
