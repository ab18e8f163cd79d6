import { Icon } from '../../ui/icon.tsx'
import type { ImportPreview } from './use-imports.ts'

/** Which column of the file goes where; columns that were not recognised are left alone. */
export function ColumnMapping({ columns, fields }: Pick<ImportPreview, 'columns' | 'fields'>) {
  const labelOf = new Map(fields.map(({ key, label }) => [key, label]))
  const known = columns.filter(({ field }) => field !== null).length
  return (
    <section className="card mapping" aria-label="列对应">
      <div className="card-head">
        <h2>列对应</h2>
        <span className="small quiet">
          {columns.length} 列，认出 {known}
        </span>
      </div>
      <div className="mapping-list">
        <div className="mapping-row small quiet">
          <span>文件的列</span>
          <span />
          <span>写到</span>
        </div>
        {columns.map(({ heading, field }, at) => (
          <div key={`${heading}${String(at)}`} className="mapping-row">
            <span className="cut" title={heading}>
              {heading}
            </span>
            <Icon name="chevron-right" size={12} />
            {field ? <span>{labelOf.get(field) ?? field}</span> : <span className="quiet">不导入</span>}
            {field && (
              <span className="mapping-ok">
                <Icon name="check" size={14} />
              </span>
            )}
          </div>
        ))}
      </div>
      <p className="small quiet mapping-foot">空单元格不改原值。</p>
    </section>
  )
}
