import type { ImportPreview } from './use-imports.ts'

/** What the rows below show: everything, one outcome, or the differences that are kept. */
export const rowViews = ['all', 'new', 'changed', 'same', 'faulty', 'kept'] as const
export type RowView = (typeof rowViews)[number]

interface Props {
  preview: ImportPreview
  view: RowView
  onView: (view: RowView) => void
}

/** Five counts; each narrows the rows, and a second click shows all again. */
export function ImportCounts({ preview, view, onView }: Props) {
  const { counts, differences, mappingFaults, state } = preview
  const faults = preview.faults - mappingFaults.length
  const written = state === 'undone' ? '写入过，已撤销' : state === 'committed' ? '已写入' : '写入后多出来的行'
  const parts = [
    ['new', counts.new, '新增', written],
    ['changed', counts.changed, '有变化', state === 'committed' ? '已更新' : '会更新现有记录'],
    ['same', counts.same, '无变化', '写入时跳过'],
    ['faulty', counts.faulty, '有错', faults > 0 ? `${String(faults)} 个单元格` : '没有'],
    ['kept', differences.length, '以员工确认为准', '文件的日期不会盖掉'],
  ] as const
  return (
    <div className="card counts" role="group" aria-label="按结果筛选">
      {parts.map(([key, count, name, words]) => (
        <button
          key={key}
          type="button"
          className={`count count-${key}`}
          aria-pressed={view === key}
          disabled={count === 0}
          onClick={() => {
            onView(view === key ? 'all' : key)
          }}
        >
          <span>
            <b>{count}</b> {name}
          </span>
          <span className="small quiet">{words}</span>
        </button>
      ))}
    </div>
  )
}
