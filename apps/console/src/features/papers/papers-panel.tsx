import { useSearchParams } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import type { Journey } from '../journey/journey-types.ts'
import { PaperList } from './paper-list.tsx'
import { PaperView } from './paper-view.tsx'
import { paperGroups, paperKey } from './paper-groups.ts'
import { useJourneyPapers } from './use-journey-papers.ts'
import '../../ui/file-slot.css'
import './papers.css'

/** The papers of one journey: what waits for us first, the chosen one beside; which one stands in the address. */
export function PapersPanel({ journey }: { journey: Journey }) {
  const [params, setParams] = useSearchParams()
  const papers = useJourneyPapers(journey.id)
  if (!papers.data) {
    return papers.isError ? (
      <div className="card state-page">
        <ErrorState title="材料没有加载出来" error={papers.error} onRetry={() => void papers.refetch()} />
      </div>
    ) : (
      <PapersSkeleton />
    )
  }
  const { items, today } = papers.data
  const groups = paperGroups(items, journey.nodes)
  const shown = groups.flatMap((group) => group.papers)
  if (shown.length === 0) {
    return (
      <div className="card state-page">
        <EmptyState picture="building" title="这份旅程不需要材料" words="模板里的节点都没有要交的材料。" />
      </div>
    )
  }
  const node = params.get('node')
  const chosen =
    shown.find((paper) => paperKey(paper) === params.get('paper')) ??
    shown.find(({ nodeKey, state }) => nodeKey === node && state === 'sent') ??
    shown[0]
  return (
    <div className="papers">
      <PaperList
        groups={groups}
        papers={shown}
        nodes={journey.nodes}
        chosen={chosen ? paperKey(chosen) : ''}
        onChoose={(key) => {
          setParams((before) => new URLSearchParams({ ...Object.fromEntries(before), paper: key }), { replace: true })
        }}
      />
      {chosen && (
        <PaperView
          key={paperKey(chosen)}
          journeyId={journey.id}
          paper={chosen}
          nodeName={journey.nodes.find(({ key }) => key === chosen.nodeKey)?.name ?? ''}
          today={today}
        />
      )}
    </div>
  )
}

function PapersSkeleton() {
  return (
    <div className="papers" role="status" aria-label="正在加载">
      <div className="card lines-skeleton">
        {[44, 70, 62, 76, 58].map((width) => (
          <Shimmer key={width} width={`${String(width)}%`} height={16} />
        ))}
      </div>
      <div className="card lines-skeleton">
        <Shimmer width="40%" height={18} />
        <Shimmer width="100%" height={240} />
      </div>
    </div>
  )
}
