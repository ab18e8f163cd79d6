import { importKindLabels } from '@hub/contracts/vocabulary'
import { useSearchParams } from 'react-router'
import { Dot } from '../../ui/dot.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Moment } from '../../ui/moment.tsx'
import { ColumnMapping } from './column-mapping.tsx'
import { CommitBar } from './commit-bar.tsx'
import { DownloadButton } from './download-button.tsx'
import { ImportChoices } from './import-choices.tsx'
import { ImportCounts, rowViews, type RowView } from './import-counts.tsx'
import { ImportHalted } from './import-halted.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportResult } from './import-result.tsx'
import { ImportRows } from './import-rows.tsx'
import { ImportSteps } from './import-steps.tsx'
import { KeptDifferences } from './kept-differences.tsx'
import { UndoImport } from './undo-import.tsx'
import { isRunning, type ImportPreview } from './use-imports.ts'

const viewTitles: Record<RowView, string> = {
  all: '全部行',
  new: '新增的行',
  changed: '有变化的行',
  same: '无变化的行',
  faulty: '有错的行',
  kept: '以员工确认为准',
}

/** What a file changes: counts, column mapping, rows, and the bar that writes it. */
export function ImportView({ preview }: { preview: ImportPreview }) {
  const [params, setParams] = useSearchParams()
  const view = rowViews.find((each) => each === params.get('rows')) ?? 'all'
  const { counts, faultList } = preview
  const running = isRunning(preview)
  const isEnded = ['committed', 'discarded', 'undone'].includes(preview.state)
  const isHalted = !isEnded && !running && (preview.run !== null || preview.state === 'failed')
  const title =
    view === 'all' && counts.faulty > 0 && preview.state === 'checked'
      ? `先改有错的 ${String(counts.faulty)} 行`
      : viewTitles[view]
  return (
    <div className="import">
      <div className="import-body">
        <header className="import-head">
          <div>
            <h1>导入：{importKindLabels[preview.kind]}</h1>
            <p className="small quiet">
              <Icon name="document" size={14} /> {preview.fileName}
              <Dot />
              {preview.rows} 行
              <Dot />
              {preview.pushedBy ?? preview.uploadedBy} <Moment at={preview.uploadedAt} />{' '}
              {preview.pushedBy === null ? '上传' : '推送'}
            </p>
          </div>
          <ImportSteps state={preview.state} />
        </header>
        {preview.state === 'checked' && !running && <ImportChoices preview={preview} />}
        {isEnded && <ImportResult preview={preview} />}
        <UndoImport preview={preview} />
        {preview.run && running && <ImportProgress id={preview.id} run={preview.run} />}
        {isHalted && <ImportHalted preview={preview} />}
        <ImportCounts
          preview={preview}
          view={view}
          onView={(next) => {
            setParams(next === 'all' ? {} : { rows: next }, { replace: true })
          }}
        />
        <div className="import-columns">
          <ColumnMapping preview={preview} />
          <section className="card rows-card" aria-label={title}>
            <div className="card-head">
              <h2>{title}</h2>
              {faultList.length > 0 && preview.state === 'checked' && (
                <DownloadButton path={`/staff/imports/${preview.id}/faults.xlsx`}>下载标好错的文件</DownloadButton>
              )}
            </div>
            <div className="rows-scroll">
              {preview.mappingFaults.length > 0 ? (
                <EmptyState
                  picture="search"
                  title="列对应好以后，在这里逐行核对"
                  words="左边选好每一列写到哪里，不用重新上传。"
                />
              ) : view === 'kept' ? (
                <KeptDifferences differences={preview.differences} />
              ) : (
                <ImportRows key={view} preview={preview} outcome={view === 'all' ? undefined : view} />
              )}
            </div>
          </section>
        </div>
      </div>
      {!isEnded && !running && <CommitBar preview={preview} />}
    </div>
  )
}
