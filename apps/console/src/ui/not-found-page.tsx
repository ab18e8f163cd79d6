import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useTitle } from '../platform/use-title.ts'
import { EmptyState } from './empty-state.tsx'

/** No page at this address. */
export function NotFoundPage() {
  useTitle('没有这个页面')
  const navigate = useNavigate()
  return (
    <div className="state-page">
      <EmptyState picture="search" title="没有这个页面" words="网址可能打错了，或者内容已经移走。">
        <Button type="primary" onClick={() => void navigate('/journeys')}>
          去购房旅程
        </Button>
      </EmptyState>
    </div>
  )
}
