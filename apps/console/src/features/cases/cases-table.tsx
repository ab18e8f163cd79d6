import type { ReactNode } from 'react'
import { Shimmer } from '../../ui/shimmer.tsx'
import { TableHead } from '../../ui/table-head.tsx'

const columns = [
  '最近到期',
  '工单',
  '房屋 / 位置',
  '首次回复',
  '专业团队',
  '书面方案',
  '责任人',
  '已报',
  '状态',
] as const
const skeletonRows = [82, 64, 74, 58, 70, 86, 62, 76]

/** The frame of the queue; the rows come from outside, or grey ones while they are loaded. */
export function CasesTable({ children, busy }: { children?: ReactNode; busy: boolean }) {
  return (
    <table className="cases" aria-busy={busy} aria-label="报修与投诉">
      <TableHead columns={columns} />
      <tbody>
        {children ??
          skeletonRows.map((width) => (
            <tr key={width} className="case-skeleton">
              {columns.map((name, at) => (
                <td key={name}>
                  <Shimmer width={at === 1 ? `${String(width)}%` : '72%'} />
                  {at < 3 && <Shimmer width="48%" height={9} />}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}
