import { ApiError } from '@hub/contracts/client'
import { Button } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { CaseView } from './case-view.tsx'
import { useCase } from './use-case.ts'
import '../../ui/lists.css'
import '../cases/cases.css'
import './case.css'

/** One case: whose turn it is, and the next step. */
export function CasePage() {
  const { caseId = '' } = useParams()
  const navigate = useNavigate()
  const one = useCase(caseId)
  useTitle(one.data ? `${one.data.number} ${one.data.category}` : '报修与投诉')
  if (one.data) return <CaseView key={caseId} one={one.data} />
  if (!one.isError) {
    return (
      <div className="case case-waiting" aria-busy="true">
        <Shimmer width="38%" height={20} />
        <Shimmer width="62%" />
        <Shimmer width="54%" />
        <Shimmer width="58%" />
      </div>
    )
  }
  if (one.error instanceof ApiError && [400, 404].includes(one.error.status)) {
    return (
      <div className="state-page">
        <EmptyState picture="search" title="没有找到这张工单" words="它可能不在您负责的楼盘里，或者网址不完整。">
          <Button type="primary" onClick={() => void navigate('/cases')}>
            去报修与投诉
          </Button>
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="state-page">
      <ErrorState title="这张工单没有加载出来" error={one.error} onRetry={() => void one.refetch()} />
    </div>
  )
}
