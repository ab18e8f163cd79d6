import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { mayImport } from '../../platform/may-import.ts'
import { useStaff } from '../../platform/use-staff.ts'

/** Nothing to list: either the filters are too narrow, or nothing has been imported yet. */
export function NoJourneys({ isNarrowed }: { isNarrowed: boolean }) {
  const navigate = useNavigate()
  const staff = useStaff()
  if (isNarrowed) {
    return (
      <EmptyState
        picture="search"
        title="没有符合条件的旅程"
        words="换个条件，或者清除筛选看全部。手机号要填完整的 11 位。"
      >
        <Button onClick={() => void navigate('/journeys')}>清除筛选</Button>
      </EmptyState>
    )
  }
  if (!mayImport(staff)) {
    return (
      <EmptyState
        picture="building"
        title="还没有购房旅程"
        words="客户信息管理专员导入销售文件后，这里会列出每一户。"
      />
    )
  }
  return (
    <EmptyState
      picture="building"
      title="还没有购房旅程"
      words="从销售系统导出房屋和合同，导入后每一户都会有自己的旅程。"
    >
      <Button type="primary" onClick={() => void navigate('/imports')}>
        导入销售文件
      </Button>
    </EmptyState>
  )
}
