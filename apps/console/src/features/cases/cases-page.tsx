import { useSearchParams } from 'react-router'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { useServerNow } from '../../ui/server-now.ts'
import { changeFilter, readFilters, writeFilters } from './case-filters.ts'
import { CaseRow } from './case-row.tsx'
import { CasesTable } from './cases-table.tsx'
import { CountsCard } from './counts-card.tsx'
import { QueueBar } from './queue-bar.tsx'
import { type CaseCounts, useCaseCounts, useCases } from './use-cases.ts'
import '../../ui/lists.css'
import './cases.css'

/** Which case breaks a promise next, and who has it. */
export function CasesPage() {
  useTitle('报修与投诉')
  const [params, setParams] = useSearchParams()
  const filters = readFilters(params)
  const queue = useCases(filters)
  const counts = useCaseCounts(filters).data
  const now = useServerNow(queue.data?.pages[0]?.answeredAt)
  const rows = queue.data?.pages.flatMap(({ items }) => items)
  const search = writeFilters(filters).toString()
  return (
    <div className="page cases-page">
      <header className="page-head">
        <h1>报修与投诉</h1>
        <p className="quiet" aria-live="polite">
          {counts && summary(counts)}
        </p>
      </header>
      <QueueBar
        filters={filters}
        counts={counts}
        onChange={(name, value) => {
          setParams(writeFilters(changeFilter(filters, name, value)))
        }}
      />
      <CountsCard counts={counts} />
      <div className={queue.isPlaceholderData ? 'card cases-card stale' : 'card cases-card'}>
        {queue.isError && !rows ? (
          <ErrorState title="工单没有加载出来" error={queue.error} onRetry={() => void queue.refetch()} />
        ) : rows?.length === 0 ? (
          <EmptyState
            picture="building"
            title={search === '' ? '没有未结的工单' : '这个筛选下没有未结的工单'}
            words="业主在小程序里报修、投诉、提建议或咨询后，会按最近到期排在这里。"
          />
        ) : (
          <CasesTable busy={!rows}>
            {rows?.map((row) => (
              <CaseRow key={row.id} row={row} now={now} search={search === '' ? '' : `?${search}`} />
            ))}
          </CasesTable>
        )}
        {rows && rows.length > 0 && (
          <LoadMore
            hasMore={queue.hasNextPage}
            isLoading={queue.isFetchingNextPage}
            error={queue.isFetchNextPageError ? queue.error : null}
            onMore={() => void queue.fetchNextPage()}
            end={`已显示全部 ${String(rows.length)} 件`}
          />
        )}
      </div>
    </div>
  )
}

function summary({ open, late, soon }: CaseCounts): string {
  if (open === 0) return '都办完了'
  const parts = [late > 0 && `${String(late)} 件已超时`, soon > 0 && `${String(soon)} 件两小时内到期`]
  return [`${String(open)} 件未结`, ...parts.filter((part) => part !== false)].join('，')
}
