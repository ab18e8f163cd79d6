import { Button } from 'antd'
import { useState } from 'react'
import { mayBroadcast } from '../../platform/may-broadcast.ts'
import { useStaff } from '../../platform/use-staff.ts'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { TableHead } from '../../ui/table-head.tsx'
import { BroadcastRow } from './broadcast-row.tsx'
import './broadcasts.css'
import { ComposeForm } from './compose-form.tsx'
import { useBroadcasts } from './use-broadcasts.ts'

const columns = ['业主看到的话', '发给谁', '谁来办', '发布', '状态', ''] as const

/** Tell many homes one thing at once, and see what was told before. */
export function BroadcastsPage() {
  useTitle('风险广播')
  const staff = useStaff()
  if (mayBroadcast(staff)) return <Broadcasts />
  return (
    <div className="state-page">
      <EmptyState picture="key" title="您没有广播的权限" words="广播由管理员和客服经理来发。需要的话请联系他们。" />
    </div>
  )
}

function Broadcasts() {
  const [isWriting, setWriting] = useState(false)
  const broadcasts = useBroadcasts()
  const items = broadcasts.data?.pages.flatMap((page) => page.items)
  return (
    <div className="page broadcasts-page">
      <header className="page-head">
        <h1>风险广播</h1>
        <p className="quiet">政策或外部变化，只告诉受影响的房屋</p>
        {!isWriting && (
          <Button
            type="primary"
            onClick={() => {
              setWriting(true)
            }}
          >
            写一条广播
          </Button>
        )}
      </header>
      {isWriting && (
        <ComposeForm
          onDone={() => {
            setWriting(false)
          }}
        />
      )}
      <div className="card broadcasts-card">
        {broadcasts.isError && !items ? (
          <ErrorState title="广播没有加载出来" error={broadcasts.error} onRetry={() => void broadcasts.refetch()} />
        ) : !items ? (
          <div className="broadcasts-skeleton" role="status" aria-label="正在加载">
            {[46, 58, 40].map((width) => (
              <Shimmer key={width} width={`${String(width)}%`} height={14} />
            ))}
          </div>
        ) : items.length === 0 ? (
          <EmptyState
            picture="building"
            title="还没有发过广播"
            words="公积金额度、银行放款这类变化，可以在这里告诉受影响的业主。"
          />
        ) : (
          <>
            <table className="broadcasts" aria-label="风险广播">
              <TableHead columns={columns} />
              <tbody>
                {items.map((broadcast) => (
                  <BroadcastRow key={broadcast.id} broadcast={broadcast} />
                ))}
              </tbody>
            </table>
            <LoadMore
              hasMore={broadcasts.hasNextPage}
              isLoading={broadcasts.isFetchingNextPage}
              error={broadcasts.isFetchNextPageError ? broadcasts.error : null}
              onMore={() => void broadcasts.fetchNextPage()}
              end={`共 ${String(items.length)} 条广播`}
            />
          </>
        )}
      </div>
    </div>
  )
}
