import { ApiError } from '@hub/contracts/client'
import { Button } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { ImportView } from './import-view.tsx'
import { useImport } from './use-imports.ts'
import './imports.css'
import './import-preview.css'

/** What will this file change, and why can it not be written yet? */
export function ImportPage() {
  const { importId = '' } = useParams()
  const navigate = useNavigate()
  const preview = useImport(importId)
  useTitle(preview.data ? `导入 ${preview.data.fileName}` : '数据导入')
  if (preview.data) return <ImportView key={importId} preview={preview.data} />
  if (!preview.isError) {
    return (
      <div className="page imports-skeleton" role="status" aria-label="正在加载">
        {[34, 100, 92, 84, 96, 80].map((width) => (
          <Shimmer key={width} width={`${String(width)}%`} height={16} />
        ))}
      </div>
    )
  }
  const isMissing = preview.error instanceof ApiError && [400, 404].includes(preview.error.status)
  return (
    <div className="state-page">
      {isMissing ? (
        <EmptyState picture="search" title="没有找到这次导入" words="网址可能不完整，或者它属于别的楼盘。">
          <Button type="primary" onClick={() => void navigate('/imports')}>
            看导入记录
          </Button>
        </EmptyState>
      ) : (
        <ErrorState title="这次导入没有加载出来" error={preview.error} onRetry={() => void preview.refetch()} />
      )}
    </div>
  )
}
