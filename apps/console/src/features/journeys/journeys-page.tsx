import { Button } from 'antd'
import { Fragment } from 'react'
import { useSearchParams } from 'react-router'
import { today as dayNow } from '../../platform/today.ts'
import { useTitle } from '../../platform/use-title.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { BulkBar } from '../bulk/bulk-bar.tsx'
import { useSelection } from '../bulk/use-selection.ts'
import { FilterBar } from './filter-bar.tsx'
import {
  changeFilter,
  readFilters,
  readOrder,
  writeFilters,
  writeList,
  type JourneyFilters,
} from './journey-filters.ts'
import { JourneyRow } from './journey-row.tsx'
import { JourneysTable } from './journeys-table.tsx'
import { ListSummary } from './list-summary.tsx'
import { NoJourneys } from './no-journeys.tsx'
import { RiskBar } from './risk-bar.tsx'
import { headingOf, RiskHeading } from './risk-heading.tsx'
import { TurnTabs } from './turn-tabs.tsx'
import { useJourneys } from './use-journeys.ts'
import '../../ui/lists.css'
import './journeys.css'

/** Which homes need somebody today, and how far each is. */
export function JourneysPage() {
  useTitle('购房旅程')
  const [params, setParams] = useSearchParams()
  const filters = readFilters(params)
  const order = readOrder(params)
  const journeys = useJourneys(filters, order)
  const change = <N extends keyof JourneyFilters>(name: N, value: JourneyFilters[N] | undefined): void => {
    setParams(writeList(changeFilter(filters, name, value), order), { replace: name === 'q' })
  }
  const rows = journeys.data?.pages.flatMap(({ items }) => items)
  const total = journeys.data?.pages[0]?.total
  const isNarrowed = Object.keys(filters).length > 0
  const today = dayNow()
  const manyProjects = new Set(rows?.map(({ projectName }) => projectName)).size > 1
  const picked = useSelection(writeFilters(filters).toString())
  const shown = rows?.map(({ id }) => id) ?? []
  const pick = {
    all: shown.length > 0 && shown.every(picked.has),
    some: picked.ids.length > 0,
    onToggle: () => {
      picked.toggleAll(shown)
    },
  }
  return (
    <div className="page">
      <header className="page-head">
        <h1>购房旅程</h1>
        <ListSummary counts={journeys.data?.pages[0]} isNarrowed={isNarrowed} order={order} />
        {isNarrowed && (
          <Button
            type="link"
            size="small"
            onClick={() => {
              setParams(writeList({}, order))
            }}
          >
            清除筛选
          </Button>
        )}
      </header>
      <div className="list-tabs">
        <TurnTabs
          filters={filters}
          counts={journeys.data?.pages[0]}
          onChange={(turn) => {
            change('turn', turn)
          }}
        />
        <RiskBar
          filters={filters}
          order={order}
          count={journeys.data?.pages[0]?.totalRisky}
          onRisky={(risky) => {
            change('risky', risky)
          }}
          onOrder={(next) => {
            setParams(writeList(filters, next))
          }}
        />
      </div>
      <FilterBar filters={filters} onChange={change} />
      <div className={journeys.isPlaceholderData ? 'card journeys-card stale' : 'card journeys-card'}>
        {journeys.isError && !rows ? (
          <ErrorState title="购房旅程没有加载出来" error={journeys.error} onRetry={() => void journeys.refetch()} />
        ) : rows?.length === 0 ? (
          <NoJourneys isNarrowed={isNarrowed} />
        ) : (
          <JourneysTable busy={!rows} pick={pick}>
            {rows?.map((row, at) => {
              const heading = order === 'risk' ? headingOf(row, rows[at - 1]) : null
              return (
                <Fragment key={row.id}>
                  {heading !== null && <RiskHeading words={heading} />}
                  <JourneyRow
                    row={row}
                    today={today}
                    showProject={manyProjects}
                    isPicked={picked.has(row.id)}
                    onPick={() => {
                      picked.toggle(row.id)
                    }}
                  />
                </Fragment>
              )
            })}
          </JourneysTable>
        )}
        {rows && rows.length > 0 && (
          <LoadMore
            hasMore={journeys.hasNextPage}
            isLoading={journeys.isFetchingNextPage}
            error={journeys.isFetchNextPageError ? journeys.error : null}
            onMore={() => void journeys.fetchNextPage()}
            end={`已显示全部 ${String(rows.length)} 户`}
          />
        )}
      </div>
      <BulkBar picked={picked} filters={filters} total={total ?? 0} />
    </div>
  )
}
