import { Link, useNavigate } from 'react-router'
import { Tag } from '../../ui/tag.tsx'
import { Moment } from '../../ui/moment.tsx'
import { ImportStateTag } from './import-state-tag.tsx'
import type { ImportSummary } from './use-imports.ts'

/** Earlier imports with what each brought. */
export function ImportsTable({ imports }: { imports: readonly ImportSummary[] }) {
  const navigate = useNavigate()
  return (
    <table className="imports" aria-label="导入记录">
      <thead>
        <tr>
          <th scope="col">文件</th>
          <th scope="col">状态</th>
          <th scope="col" className="number">
            新增
          </th>
          <th scope="col" className="number">
            有变化
          </th>
          <th scope="col" className="number">
            无变化
          </th>
          <th scope="col" className="number">
            有错
          </th>
          <th scope="col">来自</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((each) => (
          <tr key={each.id} className="import-line" onClick={() => void navigate(`/imports/${each.id}`)}>
            <td>
              <Link
                to={`/imports/${each.id}`}
                onClick={(event) => {
                  event.stopPropagation()
                }}
              >
                {each.fileName}
              </Link>
              {each.pushedBy !== null && (
                <span className="import-pushed">
                  <Tag tone="info">推送</Tag>
                </span>
              )}
              <div className="small quiet">{each.rows} 行</div>
            </td>
            <td>
              <ImportStateTag state={each.state} />
            </td>
            <td className="number">{each.counts.new}</td>
            <td className="number">{each.counts.changed}</td>
            <td className="number">{each.counts.same}</td>
            <td className={each.counts.faulty > 0 ? 'number late strong' : 'number'}>{each.counts.faulty}</td>
            <td>
              {each.pushedBy ?? each.uploadedBy}
              <div className="small quiet">
                <Moment at={each.uploadedAt} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
