import { payerLabels, paymentPurposeLabels, planItemStateLabels, type PlanItemState } from '@hub/contracts/vocabulary'
import { yuan } from '@hub/design'
import { Button } from 'antd'
import { Day } from '../../ui/day.tsx'
import { Tag, type TagTone } from '../../ui/tag.tsx'
import type { PlanItem } from './use-journey-money.ts'

const tones: Record<PlanItemState, TagTone> = {
  paid: 'ok',
  part: 'info',
  due: 'warn',
  overdue: 'danger',
  later: 'plain',
  passed: 'plain',
}

interface Props {
  items: readonly PlanItem[]
  today: string
  onChange?: (item: PlanItem) => void
}

function Due({ item, today }: { item: PlanItem; today: string }) {
  const { dueOn, expectedOn, afterNode, dueDays } = item
  const after = afterNode === null ? null : `${afterNode}后${dueDays > 0 ? ` ${String(dueDays)} 天` : ''}`
  return (
    <>
      {dueOn === null && expectedOn !== null && '预计 '}
      <Day date={dueOn ?? expectedOn} today={today} />
      {after !== null && <div className="small quiet">{after}</div>}
    </>
  )
}

/** The plan as a table; late items say by how many days. */
export function PlanTable({ items, today, onChange }: Props) {
  if (items.length === 0)
    return <p className="quiet money-none">还没有付款计划，可以从文件导入，也可以一笔一笔添加。</p>
  return (
    <table className="money-table" aria-label="付款计划">
      <thead>
        <tr>
          <th scope="col">款项</th>
          <th scope="col">付款方</th>
          <th scope="col">到期</th>
          <th scope="col">状态</th>
          <th scope="col" className="number">
            金额
          </th>
          <th scope="col" className="number">
            未付
          </th>
          {onChange && <th scope="col" aria-label="操作" />}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td>
              {item.number}. {item.name}
              <div className="small quiet">
                {paymentPurposeLabels[item.purpose]}
                {item.confirmed && '，员工已确认'}
              </div>
            </td>
            <td>{payerLabels[item.payer]}</td>
            <td>
              <Due item={item} today={today} />
            </td>
            <td>
              <Tag tone={tones[item.state]}>
                {item.state === 'overdue' ? `逾期 ${String(item.daysLate)} 天` : planItemStateLabels[item.state]}
              </Tag>
            </td>
            <td className="number">{yuan(item.amount)}</td>
            <td className="number">{item.rest === 0 ? '' : yuan(item.rest)}</td>
            {onChange && (
              <td className="number">
                <Button
                  type="link"
                  size="small"
                  onClick={() => {
                    onChange(item)
                  }}
                >
                  更正
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
