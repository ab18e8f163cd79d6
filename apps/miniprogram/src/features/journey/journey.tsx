import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Segmented } from '../../ui/segmented/segmented'
import { Shown } from '../../ui/shown/shown'
import { ReadAloud } from '../read-aloud/read-aloud'
import { FlowView } from './flow-view'
import { journeySentences } from './journey-sentences'
import { JourneySkeleton } from './journey-skeleton'
import { TimeLine } from './time-line'
import { useJourney } from './use-journey'

const views = [
  { key: 'flow', words: '流程图', icon: 'flow' },
  { key: 'time', words: '时间线', icon: 'list' },
] as const
type View = (typeof views)[number]['key']

/** The purchase from the first signature to the title deed, as a chart and as a time line. */
export function Journey(): ReactNode {
  const { homeId = '', view: asked } = useRouter().params
  const [view, setView] = useState<View>(asked === 'time' ? 'time' : 'flow')
  const journey = useJourney(homeId)
  usePullToReload(journey.reload)
  return (
    <PageFrame>
      {journey.data !== undefined || journey.error === undefined ? (
        <Segmented segments={views} chosen={view} onChoose={setView} />
      ) : null}
      <Shown
        of={journey}
        skeleton={<JourneySkeleton />}
        failed="购房进度没有加载出来"
        here={routes.journey(homeId, view)}
      >
        {(data) => (
          <>
            <ReadAloud sentences={journeySentences(data)} />
            {view === 'flow' ? <FlowView journey={data} /> : <TimeLine journey={data} />}
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
