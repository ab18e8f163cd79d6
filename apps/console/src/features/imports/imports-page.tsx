import { Link } from 'react-router'
import { Icon } from '../../ui/icon.tsx'
import { mayKeepKeys } from '../../platform/may-keep-keys.ts'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { mayImport } from '../../platform/may-import.ts'
import { useStaff } from '../../platform/use-staff.ts'
import { ImportTemplates } from './import-templates.tsx'
import { ImportUpload } from './import-upload.tsx'
import { ImportsTable } from './imports-table.tsx'
import { useImports } from './use-imports.ts'
import './imports.css'

/** Upload a file of the sales system, and find earlier ones. */
export function ImportsPage() {
  useTitle('数据导入')
  const staff = useStaff()
  if (mayImport(staff)) return <Imports />
  return (
    <div className="state-page">
      <EmptyState
        picture="key"
        title="您没有导入的权限"
        words="导入由管理员和客户信息管理专员来做。需要的话请联系管理员。"
      />
    </div>
  )
}

function Imports() {
  const imports = useImports()
  const staff = useStaff()
  const items = imports.data?.pages.flatMap((page) => page.items)
  return (
    <div className="page imports-page">
      <header className="page-head">
        <h1>数据导入</h1>
        <p className="quiet">房屋、合同、收款、节点日期和工程进度，从已有的文件来</p>
        {mayKeepKeys(staff) && (
          <Link to="/imports/keys" className="imports-keys">
            <Icon name="key" size={16} /> 导入密钥
          </Link>
        )}
      </header>
      <ImportUpload />
      <ImportTemplates />
      <h2 className="imports-title">导入记录</h2>
      <div className="card imports-card">
        {imports.isError && !items ? (
          <ErrorState title="导入记录没有加载出来" error={imports.error} onRetry={() => void imports.refetch()} />
        ) : !items ? (
          <div className="imports-skeleton" role="status" aria-label="正在加载">
            {[46, 58, 40].map((width) => (
              <Shimmer key={width} width={`${String(width)}%`} height={14} />
            ))}
          </div>
        ) : items.length === 0 ? (
          <EmptyState picture="building" title="还没有导入过" words="把第一个文件拖到上面，核对后再写入。" />
        ) : (
          <>
            <ImportsTable imports={items} />
            <LoadMore
              hasMore={imports.hasNextPage}
              isLoading={imports.isFetchingNextPage}
              error={imports.isFetchNextPageError ? imports.error : null}
              onMore={() => void imports.fetchNextPage()}
              end={`共 ${String(items.length)} 次导入`}
            />
          </>
        )}
      </div>
    </div>
  )
}
