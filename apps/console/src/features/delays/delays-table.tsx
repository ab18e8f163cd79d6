import { delayChoiceLabels, delayChoices } from '@hub/contracts/vocabulary'
import { today as dayNow } from '../../platform/today.ts'
import { Day } from '../../ui/day.tsx'
import { Moment } from '../../ui/moment.tsx'
import { TableHead } from '../../ui/table-head.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { Delay } from './use-delays.ts'

const columns = ['延期的节点', '新的日期', '原因', '客户的选择', '发布'] as const

/** Delays told so far, the newest first; those with unanswered choices say so. */
export function DelaysTable({ items, onOpen }: { items: readonly Delay[]; onOpen: (id: string) => void }) {
  const today = dayNow()
  return (
    <table className="delays" aria-label="延期告知">
      <TableHead columns={columns} />
      <tbody>
        {items.map((delay) => (
          <tr
            key={delay.id}
            onClick={() => {
              onOpen(delay.id)
            }}
          >
            <td>
              <button type="button" className="delay-open">
                {delay.scope}，{delay.nodeName}
              </button>
              <div className="small quiet">
                {delay.projectName}，{delay.homes} 户
              </div>
            </td>
            <td>
              {delay.state === 'withdrawn' ? <Tag>已撤回</Tag> : <Day date={delay.newOn} today={today} />}
              {delay.version > 1 && delay.state !== 'withdrawn' && (
                <div className="small quiet">第 {delay.version} 版</div>
              )}
            </td>
            <td className="delay-cause">{delay.cause}</td>
            <td>
              <div className="small">
                {delayChoices
                  .filter((choice) => delay.answers[choice] > 0)
                  .map((choice) => `${delayChoiceLabels[choice]} ${String(delay.answers[choice])}`)
                  .join('，') || <span className="quiet">还没有人选</span>}
              </div>
              {delay.unreplied > 0 && <div className="small near">{delay.unreplied} 户等回复</div>}
            </td>
            <td className="small">
              {delay.by}
              <div className="quiet">
                <Moment at={delay.at} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
