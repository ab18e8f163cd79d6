import { Alert, App, Select } from 'antd'
import { saidError } from '../../platform/said-error.ts'
import { Icon } from '../../ui/icon.tsx'
import { fieldOptions, left, withField } from './mapping-choice.ts'
import { useRecheck, type ImportPreview } from './use-imports.ts'

const byWords = { hand: '您选的', memory: '上次选的', guess: '猜的，请核对' } as const

/** Which column of the file goes where; chosen by hand it is checked again at once, and remembered. */
export function ColumnMapping({ preview }: { preview: ImportPreview }) {
  const { message } = App.useApp()
  const recheck = useRecheck(preview.id)
  const { columns, mappingFaults, state } = preview
  const known = columns.filter(({ field }) => field !== null).length
  const choose = async (at: number, field: string): Promise<void> => {
    try {
      const source = preview.source === null ? {} : { source: preview.source }
      const sheet = preview.sheet === null ? {} : { sheet: preview.sheet }
      await recheck.mutateAsync({ ...source, ...sheet, kind: preview.kind, columns: withField(columns, at, field) })
    } catch (error) {
      void message.error(saidError(error), 6)
    }
  }
  return (
    <section className="card mapping" aria-label="列对应">
      <div className="card-head">
        <h2>列对应</h2>
        <span className="small quiet">
          {columns.length} 列，写入 {known}
        </span>
      </div>
      <div className="mapping-list" aria-busy={recheck.isPending}>
        {mappingFaults.length > 0 && (
          <Alert
            className="mapping-faults"
            type="error"
            title={mappingFaults.map((words) => (
              <div key={words}>{words}</div>
            ))}
          />
        )}
        <div className="mapping-row small quiet">
          <span>文件的列</span>
          <span />
          <span>写到</span>
        </div>
        {columns.map(({ heading, field, by }, at) => (
          <div key={`${heading}${String(at)}`} className={by ? 'mapping-row mapping-chosen' : 'mapping-row'}>
            <span className="cut" title={heading}>
              {heading === '' ? '（没有列名）' : heading}
              {by && <span className="small mapping-by">{byWords[by]}</span>}
            </span>
            <Icon name="chevron-right" size={12} />
            <Select
              size="small"
              variant="borderless"
              aria-label={`「${heading}」写到`}
              value={field ?? left}
              options={fieldOptions(preview)}
              disabled={state !== 'checked' || recheck.isPending || heading === ''}
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={220}
              onChange={(next) => void choose(at, next)}
            />
          </div>
        ))}
      </div>
      <p className="small quiet mapping-foot">改过的对应下次会记住。空单元格不改原值。</p>
    </section>
  )
}
