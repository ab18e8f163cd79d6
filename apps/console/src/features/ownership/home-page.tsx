import { ApiError } from '@hub/contracts/client'
import { Skeleton } from 'antd'
import { Link, useParams } from 'react-router'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { OwnershipPanel } from './ownership-panel.tsx'
import { useOwnership } from './use-ownership.ts'
import './ownership.css'

/** Owners of a home as a page of its own: a home that was taken over may have no journey. */
export function HomePage() {
  const { homeId = '' } = useParams()
  const ownership = useOwnership(homeId)
  useTitle(ownership.data ? `${ownership.data.home.label} 业主` : '业主')
  const { error } = ownership
  const isUnknown = error instanceof ApiError && [400, 404].includes(error.status)
  return (
    <div className="page owner-page">
      <Link to="/journeys" className="small quiet owner-back">
        <Icon name="chevron-left" size={12} /> 购房旅程
      </Link>
      <header className="page-head">
        <h1>业主与代办人</h1>
        {ownership.data?.home.journeyId && (
          <Link to={`/journeys/${ownership.data.home.journeyId}`} className="back">
            看购房旅程
          </Link>
        )}
      </header>
      <div className="card owner-card">
        {ownership.data ? (
          <OwnershipPanel ownership={ownership.data} />
        ) : isUnknown ? (
          <EmptyState picture="search" title="没有找到这套房" words="它可能不在您负责的楼盘里，或者网址不完整。" />
        ) : ownership.isError ? (
          <ErrorState title="业主没有加载出来" error={error} onRetry={() => void ownership.refetch()} />
        ) : (
          <Skeleton active />
        )}
      </div>
    </div>
  )
}
