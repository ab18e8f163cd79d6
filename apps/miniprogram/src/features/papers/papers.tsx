import type { Result } from '@hub/contracts'
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { NodeSkeleton } from '../node/node-skeleton'
import { isOpen, mineFirst } from './paper'
import { PaperLine } from './paper-line'
import { PaperPanel } from './paper-panel'
import './papers.scss'

type Nodes = Result<'GET /homes/:homeId/papers'>['nodes']

const runningFirst = (nodes: Nodes): Nodes => [
  ...nodes.filter(({ phase }) => phase === 'now'),
  ...nodes.filter(({ phase }) => phase !== 'now'),
]

/** All papers of a home by step: open are those of the running steps and what was begun; the rest is a line each. */
export function Papers(): ReactNode {
  const { homeId = '' } = useRouter().params
  const papers = useLoaded(`papers ${homeId}`, () => api('GET /homes/:homeId/papers', { params: { homeId } }))
  usePullToReload(papers.reload)
  return (
    <PageFrame>
      <Shown of={papers} skeleton={<NodeSkeleton />} failed="合同证件没有加载出来" here={routes.papers(homeId)}>
        {({ nodes, today }) =>
          runningFirst(nodes).map(({ key, name, phase, papers: all }) => {
            const open = mineFirst(all).filter(
              (paper) => isOpen(paper) && (phase === 'now' || paper.state !== 'missing'),
            )
            const received = all.filter(({ state }) => state === 'accepted').length
            return (
              <Card key={key} className="papers">
                <View className="papers__head">
                  <Text className="papers__title">{name}</Text>
                  <Text className="papers__count">{`${received} / ${all.length}`}</Text>
                </View>
                {open.map((paper) => (
                  <PaperPanel key={paper.documentKey} homeId={homeId} paper={paper} changed={papers.reload} />
                ))}
                {all
                  .filter((paper) => !open.includes(paper))
                  .map((paper) => (
                    <PaperLine key={paper.documentKey} paper={paper} today={today} />
                  ))}
              </Card>
            )
          })
        }
      </Shown>
    </PageFrame>
  )
}
