import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { mayKeepKeys } from '../../platform/may-keep-keys.ts'
import { useStaff } from '../../platform/use-staff.ts'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import './import-keys.css'
import { KeysTable } from './keys-table.tsx'
import { MakeKeyModal } from './make-key-modal.tsx'
import { PushExample } from './push-example.tsx'
import { SecretModal } from './secret-modal.tsx'
import { useImportKeys } from './use-import-keys.ts'

/** Keys by which sales systems push their changes. */
export function ImportKeysPage() {
  useTitle('导入密钥')
  const staff = useStaff()
  if (mayKeepKeys(staff)) return <ImportKeys />
  return (
    <div className="state-page">
      <EmptyState
        picture="key"
        title="您没有管理密钥的权限"
        words="导入密钥由管理员来发和停用。需要的话请联系管理员。"
      />
    </div>
  )
}

function ImportKeys() {
  const keys = useImportKeys()
  const [isMaking, setMaking] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const items = keys.data?.items
  const make = (
    <Button
      type="primary"
      icon={<Icon name="plus" />}
      onClick={() => {
        setMaking(true)
      }}
    >
      新建密钥
    </Button>
  )
  return (
    <div className="page keys-page">
      <Link to="/imports" className="small quiet keys-back">
        <Icon name="chevron-left" size={12} /> 数据导入
      </Link>
      <header className="page-head">
        <h1>导入密钥</h1>
        <p className="quiet">销售系统凭密钥每天推送变动，核对规则和上传文件一样</p>
        {items && items.length > 0 && make}
      </header>
      <div className="card keys-card">
        {keys.isError && !items ? (
          <ErrorState title="密钥没有加载出来" error={keys.error} onRetry={() => void keys.refetch()} />
        ) : !items ? (
          <div className="keys-skeleton" role="status" aria-label="正在加载">
            {[52, 60, 44].map((width) => (
              <Shimmer key={width} width={`${String(width)}%`} height={14} />
            ))}
          </div>
        ) : items.length === 0 ? (
          <EmptyState
            picture="key"
            title="还没有密钥"
            words="给销售系统建一个密钥，以后房屋、合同和收款的变动就不用再传文件了。"
          >
            {make}
          </EmptyState>
        ) : (
          <KeysTable items={items} />
        )}
      </div>
      <PushExample />
      {isMaking && (
        <MakeKeyModal
          onClose={() => {
            setMaking(false)
          }}
          onMade={(made) => {
            setMaking(false)
            setSecret(made)
          }}
        />
      )}
      {secret !== null && (
        <SecretModal
          secret={secret}
          onClose={() => {
            setSecret(null)
          }}
        />
      )}
    </div>
  )
}
