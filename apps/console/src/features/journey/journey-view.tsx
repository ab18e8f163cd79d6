import { useSearchParams } from 'react-router'
import { MoneyPanel } from '../money/money-panel.tsx'
import { PapersPanel } from '../papers/papers-panel.tsx'
import { FlowChart } from './flow-chart.tsx'
import { FlowLegend } from './flow-legend.tsx'
import { HistoryList } from './history-list.tsx'
import { JourneyHead, views } from './journey-head.tsx'
import { NodePanel } from './node-panel.tsx'
import { RiskList } from './risk-list.tsx'
import { useDrafts } from './use-drafts.ts'
import type { Journey } from './journey-types.ts'
import { useLeaveGuard } from './use-leave-guard.ts'
import { visibleHistory } from './visible-history.ts'

interface Props {
  journey: Journey
  onReload: () => Promise<unknown>
}

/** Head, graph (or the whole history) and the chosen node; node and view stand in the address. */
export function JourneyView({ journey, onReload }: Props) {
  const [params, setParams] = useSearchParams()
  const drafts = useDrafts(journey)
  useLeaveGuard(drafts.unsaved.length > 0)
  const { nodes, progress } = journey
  const wanted = params.get('node') ?? progress.current[0]?.key
  const node = nodes.find(({ key }) => key === wanted) ?? nodes.at(-1)
  const view = views.find((each) => each === params.get('view')) ?? 'flow'
  const hasGraph = view === 'flow' || view === 'history'
  const show = (change: Record<string, string>): void => {
    setParams((before) => new URLSearchParams({ ...Object.fromEntries(before), ...change }), { replace: true })
  }
  return (
    <div className="journey">
      <JourneyHead
        journey={journey}
        view={view}
        onView={(next) => {
          show({ view: next })
        }}
      />
      <RiskList
        risks={journey.risks}
        onNode={(key) => {
          show(hasGraph ? { node: key } : { node: key, view: 'flow' })
        }}
      />
      {view === 'money' && <MoneyPanel journeyId={journey.id} />}
      {view === 'papers' && <PapersPanel journey={journey} />}
      <div className="journey-columns" hidden={!hasGraph}>
        <section className="card journey-left" aria-label={view === 'flow' ? '流程' : '全部记录'}>
          {view === 'flow' ? (
            <>
              <FlowLegend />
              <FlowChart
                journey={journey}
                selected={node?.key ?? ''}
                unsaved={drafts.unsaved}
                onSelect={(key) => {
                  show({ node: key })
                }}
              />
            </>
          ) : (
            <div className="whole-history">
              <HistoryList entries={visibleHistory(journey.history, nodes)} showNode />
            </div>
          )}
        </section>
        {node && (
          <NodePanel
            key={node.key}
            journey={journey}
            node={node}
            drafts={drafts}
            onReload={onReload}
            onPapers={() => {
              show({ view: 'papers', node: node.key })
            }}
          />
        )}
      </div>
    </div>
  )
}
