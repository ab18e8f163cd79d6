import { rowOutcomeLabels, type RowOutcome } from '@hub/contracts/vocabulary'
import { Fragment, useMemo } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { ImportRow } from './import-row.tsx'
import { rowColumns } from './row-columns.ts'
import { useImportRows, type ImportPreview } from './use-imports.ts'

const groupWords: Record<RowOutcome, string> = {
  faulty: '点红框里的单元格直接改，改对后红框消失',
  changed: '左边是现在的，右边是文件里的',
  new: '现在还没有的房屋和合同',
  same: '和现有记录一致，写入时跳过',
}

interface Props {
  preview: ImportPreview
  outcome: RowOutcome | undefined
}

/** The rows of a file, bad ones first, in groups by outcome. */
export function ImportRows({ preview, outcome }: Props) {
  const rows = useImportRows(preview.id, outcome)
  const shown = useMemo(() => rowColumns(preview), [preview])
  const items = rows.data?.pages.flatMap((page) => page.items)
  if (rows.isError && !items) {
    return <ErrorState title="这些行没有加载出来" error={rows.error} onRetry={() => void rows.refetch()} />
  }
  if (!items) {
    return (
      <div className="imports-skeleton" role="status" aria-label="正在加载">
        {[92, 84, 88, 76, 90, 80].map((width) => (
          <Shimmer key={width} width={`${String(width)}%`} height={14} />
        ))}
      </div>
    )
  }
  if (items.length === 0) return <EmptyState picture="search" title="没有这样的行" />
  return (
    <>
      <table className="rows" aria-label="文件的行">
        <thead>
          <tr>
            <th scope="col" className="number">
              行
            </th>
            <th scope="col">结果</th>
            {shown.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((row, at) => (
            <Fragment key={row.row}>
              {row.outcome !== items[at - 1]?.outcome && (
                <tr className="row-group">
                  <th scope="rowgroup" colSpan={shown.length + 2}>
                    <span>
                      {rowOutcomeLabels[row.outcome]} {preview.counts[row.outcome]}
                      {preview.state === 'checked' && <span className="quiet"> {groupWords[row.outcome]}</span>}
                    </span>
                  </th>
                </tr>
              )}
              <ImportRow row={row} shown={shown} preview={preview} />
            </Fragment>
          ))}
        </tbody>
      </table>
      <LoadMore
        hasMore={rows.hasNextPage}
        isLoading={rows.isFetchingNextPage}
        error={rows.isFetchNextPageError ? rows.error : null}
        onMore={() => void rows.fetchNextPage()}
        end={`已显示 ${String(items.length)} 行`}
      />
    </>
  )
}
