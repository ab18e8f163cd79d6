import { Button } from 'antd'
import { useState } from 'react'
import { mayReadRegister, mayRegisterFor } from '../../platform/may-read-register.ts'
import { useStaff } from '../../platform/use-staff.ts'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { useProjects } from '../journeys/use-journeys.ts'
import { EntryDrawer } from './entry-drawer.tsx'
import { RegisterModal } from './register-modal.tsx'
import { SharingTable } from './sharing-table.tsx'
import { useSharingEntries } from './use-sharing.ts'
import './sharing.css'

/** To whom personal data may be given, and every time that they were. */
export function SharingPage() {
  useTitle('个人信息共享')
  const staff = useStaff()
  if (mayReadRegister(staff)) return <Register />
  return (
    <div className="state-page">
      <EmptyState picture="key" title="您没有查看共享登记的权限" words="共享登记由管理员和客户信息管理专员管理。" />
    </div>
  )
}

function Register() {
  const staff = useStaff()
  const projects = useProjects()
  const entries = useSharingEntries()
  const [open, setOpen] = useState<string | null>(null)
  const [isRegistering, setRegistering] = useState(false)
  const own = (projects.data?.items ?? []).filter(({ id }) => mayRegisterFor(staff, id))
  const items = entries.data?.items
  const register = own.length > 0 && (
    <Button
      type="primary"
      icon={<Icon name="plus" />}
      onClick={() => {
        setRegistering(true)
      }}
    >
      登记接收方
    </Button>
  )
  return (
    <div className="page sharing-page">
      <header className="page-head">
        <h1>个人信息共享</h1>
        <p className="quiet">没有登记、客户没有单独同意，资料就出不去；每次导出都有记录，客户看得到</p>
        {items && items.length > 0 && register}
      </header>
      <div className="card sharing-card">
        {entries.isError && !items ? (
          <ErrorState title="共享登记没有加载出来" error={entries.error} onRetry={() => void entries.refetch()} />
        ) : !items ? (
          <div className="sharing-skeleton" role="status" aria-label="正在加载">
            {[58, 46, 64].map((width) => (
              <Shimmer key={width} width={`${String(width)}%`} height={14} />
            ))}
          </div>
        ) : items.length === 0 ? (
          <EmptyState
            picture="key"
            title="还没有登记接收方"
            words="要把客户资料交给别的公司，先在这里登记给谁、为什么、给什么、到哪天，再由客户自己同意。"
          >
            {register}
          </EmptyState>
        ) : (
          <SharingTable items={items} onOpen={setOpen} />
        )}
      </div>
      {isRegistering && (
        <RegisterModal
          projects={own}
          onClose={() => {
            setRegistering(false)
          }}
        />
      )}
      {open !== null && (
        <EntryDrawer
          entryId={open}
          onClose={() => {
            setOpen(null)
          }}
        />
      )}
    </div>
  )
}
