import { ApiError } from '@hub/contracts/client'
import { Button } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { JourneySkeleton } from './journey-skeleton.tsx'
import { JourneyView } from './journey-view.tsx'
import { useJourney } from './use-journey.ts'
import './flow.css'
import './journey.css'
import './node-panel.css'

/** Where one home stands, what is stuck, and what happens if it is changed. */
export function JourneyPage() {
  const { journeyId = '' } = useParams()
  const navigate = useNavigate()
  const journey = useJourney(journeyId)
  useTitle(journey.data ? `${journey.data.homeLabel} 购房旅程` : '购房旅程')
  if (journey.data) return <JourneyView key={journeyId} journey={journey.data} onReload={() => journey.refetch()} />
  if (!journey.isError) return <JourneySkeleton />
  if (journey.error instanceof ApiError && [400, 404].includes(journey.error.status)) {
    return (
      <div className="state-page">
        <EmptyState picture="search" title="没有找到这份旅程" words="它可能不在您负责的楼盘里，或者网址不完整。">
          <Button type="primary" onClick={() => void navigate('/journeys')}>
            去购房旅程
          </Button>
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="state-page">
      <ErrorState title="这份旅程没有加载出来" error={journey.error} onRetry={() => void journey.refetch()} />
    </div>
  )
}
