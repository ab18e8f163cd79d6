import { fullDate } from '@hub/design'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { call } from '../../platform/call'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goTo, routes } from '../../platform/routes'
import { BottomBar } from '../../ui/bottom-bar/bottom-bar'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { ReadAloud } from '../read-aloud/read-aloud'
import { RiskCard } from '../risks/risk-card'
import { DocumentsCard } from './documents-card'
import { DurationCard } from './duration-card'
import { HistoryCard } from './history-card'
import { ListCard } from './list-card'
import { nodeSentences } from './node-sentences'
import { NodeSkeleton } from './node-skeleton'
import { TurnCard } from './turn-card'
import { useNode } from './use-node'
import type { NodeScreen } from './use-node'

interface NodeContentProps {
  screen: NodeScreen
  homeId: string
  reload: () => Promise<void>
}

function NodeContent({ screen, homeId, reload }: NodeContentProps): ReactNode {
  const { node, risks, delay, officer, today } = screen
  useEffect(() => {
    Taro.setNavigationBarTitle({ title: node.name }).catch(() => undefined)
  }, [node.name])
  const phone = officer?.phone
  return (
    <>
      <ReadAloud sentences={nodeSentences(screen)} />
      <TurnCard node={node} today={today} />
      {risks.map((risk) => (
        <RiskCard key={risk.id} homeId={homeId} risk={risk} today={today} />
      ))}
      {delay ? (
        <Notice
          kind="warn"
          title={`改到${fullDate(delay.newOn, today)}`}
          detail="为什么比原来说的晚"
          onTap={() => goTo(routes.delay(homeId, delay.id))}
        />
      ) : null}
      {node.state === 'skipped' ? null : <DurationCard node={node} today={today} />}
      <ListCard title="要等这些先办完" lines={node.waitsFor} />
      <DocumentsCard homeId={homeId} screen={screen} changed={reload} />
      <ListCard title="要留意的条款" lines={node.clauses} />
      <HistoryCard history={node.history} />
      {officer && phone ? (
        <BottomBar>
          <Button id="call-officer" icon="phone" wide onTap={() => call(phone)}>
            {`问问${officer.name}`}
          </Button>
        </BottomBar>
      ) : null}
    </>
  )
}

/** One step: what it means, how long it may take, what is still needed. */
export function Node(): ReactNode {
  const { homeId = '', node: nodeKey = '' } = useRouter().params
  const node = useNode(homeId, nodeKey)
  usePullToReload(node.reload)
  return (
    <PageFrame>
      <Shown of={node} skeleton={<NodeSkeleton />} failed="这一步没有加载出来" here={routes.node(homeId, nodeKey)}>
        {(data) => <NodeContent screen={data} homeId={homeId} reload={node.reload} />}
      </Shown>
    </PageFrame>
  )
}
