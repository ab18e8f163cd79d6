import { Dot } from '../../ui/dot.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Moment } from '../../ui/moment.tsx'
import type { SeenEntry } from './visible-history.ts'

interface Props {
  entries: readonly SeenEntry[]
  showNode?: boolean
}

/** Who changed what and when; an eye marks the lines that the customer reads too. */
export function HistoryList({ entries, showNode = false }: Props) {
  if (entries.length === 0) return <p className="quiet small">还没有改动。</p>
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={`${entry.nodeKey}${entry.at}${entry.words}`}>
          <span className="small quiet history-at">
            <Moment at={entry.at} />
          </span>
          <span className="history-face" aria-hidden="true">
            {entry.by.slice(0, 1)}
          </span>
          <div>
            <div>
              {showNode && (
                <>
                  <span className="strong">{entry.nodeName}</span>
                  <Dot />
                </>
              )}
              {entry.words}{' '}
              {entry.isSeen && (
                <span className="quiet" role="img" aria-label="客户能看到" title="客户能看到">
                  <Icon name="eye" size={14} />
                </span>
              )}
            </div>
            <div className="small quiet">
              {entry.by}
              {entry.bulkSize !== null && `，批量更新 ${String(entry.bulkSize)} 户`}
              {entry.note !== null && `，${entry.note}`}
              {entry.reason !== null && `（内部原因：${entry.reason}）`}
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
