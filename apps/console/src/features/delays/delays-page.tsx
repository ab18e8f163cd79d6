import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { ComposeDrawer } from './compose-drawer.tsx'
import { DelayDrawer } from './delay-drawer.tsx'
import { DelaysTable } from './delays-table.tsx'
import { useDelays } from './use-delays.ts'
import '../bulk/bulk.css'
import './delays.css'

/** Delays that customers were told of before they discovered them. */
export function DelaysPage() {
  useTitle('延期告知')
  const delays = useDelays()
  const [open, setOpen] = useState<string | null>(null)
  const [isComposing, setComposing] = useState(false)
  const items = delays.data?.items
  const compose = delays.data?.mayAnnounce === true && (
    <Button
      type="primary"
      onClick={() => {
        setComposing(true)
      }}
    >
      告知延期
    </Button>
  )
  return (
    <div className="page">
      <header className="page-head delays-head">
        <h1>延期告知</h1>
        <p className="quiet">在客户发现之前先说：为什么、改到哪天、怎么补偿、可以怎么选</p>
        {compose}
      </header>
      <div className="card delays-card">
        {delays.isError && !items && (
          <ErrorState title="延期告知没有加载出来" error={delays.error} onRetry={() => void delays.refetch()} />
        )}
        {delays.isPending && (
          <div className="delays-wait">
            <Skeleton active />
          </div>
        )}
        {items?.length === 0 && (
          <EmptyState
            picture="building"
            title="还没有延期告知"
            words="哪个节点要晚了，先在这里告诉客户，比客户来问要好。"
          >
            {compose}
          </EmptyState>
        )}
        {items && items.length > 0 && <DelaysTable items={items} onOpen={setOpen} />}
      </div>
      {isComposing && (
        <ComposeDrawer
          onClose={() => {
            setComposing(false)
          }}
        />
      )}
      {open !== null && (
        <DelayDrawer
          delayId={open}
          onClose={() => {
            setOpen(null)
          }}
        />
      )}
    </div>
  )
}
