import { sharingFieldLabels } from '@hub/contracts/vocabulary'
import { StateTag } from './state-tag.tsx'
import type { SharingEntry } from './use-sharing.ts'

const columns = ['接收方', '用途', '给哪些内容', '有效期', '同意', '导出', '状态'] as const

/** The register, what is in force first. */
export function SharingTable({ items, onOpen }: { items: readonly SharingEntry[]; onOpen: (id: string) => void }) {
  return (
    <table className="sharing" aria-label="个人信息共享登记">
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((entry) => (
          <tr
            key={entry.id}
            className={entry.state === 'ended' || entry.state === 'expired' ? 'sharing-past' : undefined}
            onClick={() => {
              onOpen(entry.id)
            }}
          >
            <td>
              <button type="button" className="sharing-open">
                {entry.recipient}
              </button>
              <div className="small quiet">
                {entry.projectName}，{entry.ndaNumber}
              </div>
            </td>
            <td>{entry.purpose}</td>
            <td>{entry.fields.map((field) => sharingFieldLabels[field]).join('、')}</td>
            <td className="nowrap">
              {entry.validFrom}
              <div className="quiet">到 {entry.validUntil}</div>
            </td>
            <td className="nowrap">{entry.consented} 人</td>
            <td className="nowrap">
              {entry.exports === 0 ? <span className="quiet">没有</span> : `${String(entry.exports)} 次`}
            </td>
            <td className="nowrap">
              <StateTag state={entry.state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
