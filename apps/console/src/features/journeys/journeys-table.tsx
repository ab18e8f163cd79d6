import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { Shimmer } from '../../ui/shimmer.tsx'

const columns = [
  '风险或进展，客户看到的也是这句话',
  '房屋 / 客户',
  '付款方式',
  '当前节点',
  '轮到谁',
  '预计交付 / 产证',
] as const
/** Beside the box that picks a row. */
export const journeyColumns = columns.length
const skeletonRows = [82, 64, 74, 58, 70, 86, 62, 76, 66]

interface Props {
  children?: ReactNode
  busy: boolean
  /** How many of the rows shown are picked. */
  pick: { all: boolean; some: boolean; onToggle: () => void }
}

/** The frame of the list; the rows come from outside, or grey ones while they are loaded. */
export function JourneysTable({ children, busy, pick }: Props) {
  return (
    <table className="journeys" aria-busy={busy} aria-label="购房旅程">
      <thead>
        <tr>
          <th scope="col" className="pick">
            <Checkbox
              aria-label="选择已显示的全部"
              disabled={busy}
              checked={pick.all}
              indeterminate={pick.some && !pick.all}
              onChange={pick.onToggle}
            />
          </th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children ?? skeletonRows.map((width) => <SkeletonRow key={width} width={width} />)}</tbody>
    </table>
  )
}

function SkeletonRow({ width }: { width: number }) {
  return (
    <tr className="journey-skeleton">
      <td className="pick" />
      {columns.map((name, at) => (
        <td key={name}>
          <Shimmer width={at === 0 ? `${String(width)}%` : '72%'} />
          <Shimmer width={at === 0 ? '40%' : '48%'} height={9} />
        </td>
      ))}
    </tr>
  )
}
