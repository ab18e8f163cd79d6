import { Drawer, Skeleton } from 'antd'
import { ErrorState } from '../../ui/error-state.tsx'
import { OwnershipPanel } from './ownership-panel.tsx'
import { useOwnership } from './use-ownership.ts'
import './ownership.css'

/** Owners of a home, beside the page of its journey. */
export function OwnershipDrawer({ homeId, onClose }: { homeId: string; onClose: () => void }) {
  const ownership = useOwnership(homeId)
  return (
    <Drawer open size={640} title="业主与代办人" onClose={onClose}>
      {ownership.isError && !ownership.data && (
        <ErrorState title="业主没有加载出来" error={ownership.error} onRetry={() => void ownership.refetch()} />
      )}
      {ownership.isPending && <Skeleton active />}
      {ownership.data && <OwnershipPanel ownership={ownership.data} />}
    </Drawer>
  )
}
