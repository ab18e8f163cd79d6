import { Alert, Button } from 'antd'
import { useNavigate } from 'react-router'
import { Moment } from '../../ui/moment.tsx'
import type { ImportPreview } from './use-imports.ts'

/** How an ended import ended, and where to go on. */
export function ImportResult({ preview }: { preview: ImportPreview }) {
  const navigate = useNavigate()
  const { state, counts, committedAt, undone } = preview
  if (undone !== null) {
    return (
      <Alert
        type="info"
        showIcon
        title={
          <>
            <Moment at={undone.at} /> {undone.by} 撤销了这次导入：{undone.reason}
          </>
        }
      />
    )
  }
  if (state === 'discarded') {
    return (
      <Alert
        type="info"
        showIcon
        title="这次导入已放弃，没有改动任何记录"
        action={
          <Button size="small" onClick={() => void navigate('/imports')}>
            上传新文件
          </Button>
        }
      />
    )
  }
  return (
    <Alert
      type="success"
      showIcon
      title={
        <>
          {committedAt !== null && <Moment at={committedAt} />} 已写入：新增 {counts.new} 行，修改 {counts.changed} 行
        </>
      }
      action={
        <Button size="small" onClick={() => void navigate('/journeys')}>
          看购房旅程
        </Button>
      }
    />
  )
}
