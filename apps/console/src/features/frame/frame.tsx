import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from 'react-router'
import { staffQuery } from '../../platform/log-in.ts'
import { useLogInState } from '../../platform/log-in-state.ts'
import { useOnline } from '../../platform/use-online.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Starting } from '../../ui/starting.tsx'
import { Navigation } from './navigation.tsx'
import './frame.css'

/** Navigation at the left, the page at the right; nobody gets past it without a log-in. */
export function Frame() {
  const { status } = useLogInState()
  const { pathname, search } = useLocation()
  const staff = useQuery({ ...staffQuery, enabled: status === 'in' })
  const online = useOnline()
  if (status === 'out') return <Navigate to="/login" replace state={{ from: pathname + search }} />
  if (staff.isError && !staff.data) {
    return (
      <main className="state-page">
        <ErrorState title="没有连上服务" error={staff.error} onRetry={() => void staff.refetch()} />
      </main>
    )
  }
  if (!staff.data) return <Starting />
  return (
    <div className="frame">
      <Navigation staff={staff.data} />
      <main className="main">
        {!online && (
          <div className="banner" role="status">
            <Icon name="wifi-off" />
            网络断开了。看到的可能不是最新的，填的内容还在，恢复后再保存。
          </div>
        )}
        <div className="main-body">
          <Outlet context={staff.data} />
        </div>
      </main>
    </div>
  )
}
