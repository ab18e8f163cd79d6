import { Button } from 'antd'
import { useState } from 'react'
import { mayChangeMany } from '../../platform/may-change-many.ts'
import { useStaff } from '../../platform/use-staff.ts'
import type { JourneyFilters } from '../journeys/journey-filters.ts'
import type { Selection } from './bulk-draft.ts'
import { BulkDrawer } from './bulk-drawer.tsx'
import type { RowSelection } from './use-selection.ts'
import './bulk.css'

interface Props {
  picked: RowSelection
  filters: JourneyFilters
  total: number
}

/** Rows picked one by one in a request. */
const most = 200

/** What to do with the picked rows, or with everything under the filter, for those who may. */
export function BulkBar({ picked, filters, total }: Props) {
  const [selection, setSelection] = useState<Selection | null>(null)
  const mayAll = mayChangeMany(useStaff())
  const count = picked.ids.length
  if (count === 0) return null
  const isMany = count > most
  const chosen =
    selection && 'filter' in selection ? `符合当前条件的全部 ${String(total)} 户` : `已选 ${String(count)} 户`
  return (
    <div className="bulk-bar" role="region" aria-label="批量操作">
      <span className="strong">已选 {count} 户</span>
      {isMany && <span className="small near">一次最多选 {most} 户，再多请用筛选条件</span>}
      <span className="bulk-buttons">
        <Button type="text" onClick={picked.clear}>
          取消选择
        </Button>
        {mayAll && total > count && (
          <Button
            onClick={() => {
              setSelection({ filter: filters })
            }}
          >
            改为全部 {total} 户
          </Button>
        )}
        <Button
          type="primary"
          disabled={isMany}
          onClick={() => {
            setSelection({ journeyIds: [...picked.ids] })
          }}
        >
          更新节点
        </Button>
      </span>
      {selection && (
        <BulkDrawer
          selection={selection}
          chosen={chosen}
          onClose={(isDone) => {
            setSelection(null)
            if (isDone) picked.clear()
          }}
        />
      )}
    </div>
  )
}
