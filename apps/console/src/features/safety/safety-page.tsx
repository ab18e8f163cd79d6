import { Select } from 'antd'
import { useSearchParams } from 'react-router'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { useProjects } from '../journeys/use-journeys.ts'
import { SafetyView } from './safety-view.tsx'
import { useSafety } from './use-safety.ts'
import './safety.css'

/** Where alone money may go: permits and supervised accounts of a project, as customers read them. */
export function SafetyPage() {
  useTitle('资金安全')
  const [params, setParams] = useSearchParams()
  const projects = useProjects()
  const items = projects.data?.items ?? []
  const projectId = params.get('project') ?? items[0]?.id ?? ''
  const safety = useSafety(projectId)
  const failed = projects.isError ? projects : safety.isError ? safety : null
  return (
    <div className="page safety-page">
      <header className="page-head safety-head">
        <div>
          <h1>资金安全</h1>
          <p className="quiet">客户在小程序里看到的许可证和监管账户。改动会留下记录，原因必填</p>
        </div>
        {items.length > 1 && (
          <Select
            aria-label="项目"
            className="safety-project"
            value={projectId}
            onChange={(project: string) => {
              setParams({ project }, { replace: true })
            }}
            options={items.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </header>
      {safety.data ? (
        <SafetyView key={projectId} safety={safety.data} />
      ) : failed ? (
        <div className="card state-page">
          <ErrorState title="资金安全没有加载出来" error={failed.error} onRetry={() => void failed.refetch()} />
        </div>
      ) : projects.data && items.length === 0 ? (
        <div className="card state-page">
          <EmptyState picture="building" title="还没有项目" words="导入第一个文件后，这里就有项目了。" />
        </div>
      ) : (
        <div className="card safety-skeleton" role="status" aria-label="正在加载">
          {[40, 72, 64].map((width) => (
            <Shimmer key={width} width={`${String(width)}%`} height={16} />
          ))}
        </div>
      )}
    </div>
  )
}
