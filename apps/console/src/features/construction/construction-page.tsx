import { Button, Select } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import { today as dayNow } from '../../platform/today.ts'
import { mayTellOfSite } from '../../platform/may-tell-of-site.ts'
import { useStaff } from '../../platform/use-staff.ts'
import { useTitle } from '../../platform/use-title.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LoadMore } from '../../ui/load-more.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { useProjects } from '../journeys/use-journeys.ts'
import { PostRow } from './post-row.tsx'
import { QuestionList } from './question-list.tsx'
import { type SiteFilter, usePosts } from './use-construction.ts'
import '../../ui/file-slot.css'
import './construction.css'

/** What the building site tells: questions that wait first, then the posts, the latest first. */
export function ConstructionPage() {
  useTitle('工地进展')
  const staff = useStaff()
  if (mayTellOfSite(staff)) return <Posts />
  return (
    <div className="state-page">
      <EmptyState picture="key" title="您没有工地进展的权限" words="工地进展由管理员、客服经理和服务官来发。" />
    </div>
  )
}

function Posts() {
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const projects = useProjects().data?.items ?? []
  const projectId = params.get('projectId') ?? undefined
  const building = params.get('building') ?? undefined
  const project = projects.length === 1 ? projects[0] : projects.find(({ id }) => id === projectId)
  const filter: SiteFilter = { ...(projectId ? { projectId } : {}), ...(building ? { building } : {}) }
  const posts = usePosts(filter)
  const items = posts.data?.pages.flatMap((page) => page.items)
  const today = dayNow()
  const write = (
    <Button type="primary" onClick={() => void navigate('/construction/new')}>
      写一条进展
    </Button>
  )
  return (
    <div className="page site-page">
      <header className="page-head">
        <h1>工地进展</h1>
        <p className="quiet">每栋楼到哪一步了，业主在小程序里看，也在这里问</p>
        {write}
      </header>
      <QuestionList projectId={projectId} />
      <div className="filter-bar">
        {projects.length > 1 && (
          <Select
            aria-label="楼盘"
            placeholder="楼盘"
            allowClear
            style={{ minWidth: 140 }}
            value={projectId ?? null}
            options={projects.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(next?: string) => {
              setParams(next ? { projectId: next } : {})
            }}
          />
        )}
        <Select
          aria-label="楼栋"
          placeholder={project ? '楼栋' : '楼栋（先选楼盘）'}
          allowClear
          disabled={!project}
          popupMatchSelectWidth={false}
          style={{ minWidth: 108 }}
          value={building ?? null}
          options={(project?.buildings ?? []).map((name) => ({ value: name, label: `${name} 幢` }))}
          onChange={(next?: string) => {
            setParams({ ...(projectId ? { projectId } : {}), ...(next ? { building: next } : {}) })
          }}
        />
      </div>
      <div className="card">
        {posts.isError && !items ? (
          <ErrorState title="工地进展没有加载出来" error={posts.error} onRetry={() => void posts.refetch()} />
        ) : !items ? (
          <div className="lines-skeleton" role="status" aria-label="正在加载">
            {[62, 74, 56].map((width) => (
              <Shimmer key={width} width={`${String(width)}%`} height={52} />
            ))}
          </div>
        ) : items.length === 0 ? (
          <EmptyState
            picture="building"
            title={building || projectId ? '这里还没有进展' : '还没有发过工地进展'}
            words="工地有新进展，配上照片发给那几栋楼的业主，比他们来问要好。"
          >
            {write}
          </EmptyState>
        ) : (
          <>
            <ul>
              {items.map((post) => (
                <PostRow
                  key={post.id}
                  post={post}
                  today={today}
                  projectName={
                    projects.length > 1 ? (projects.find(({ id }) => id === post.projectId)?.name ?? '') : null
                  }
                />
              ))}
            </ul>
            <LoadMore
              hasMore={posts.hasNextPage}
              isLoading={posts.isFetchingNextPage}
              error={posts.isFetchNextPageError ? posts.error : null}
              onMore={() => void posts.fetchNextPage()}
              end={`共 ${String(items.length)} 条`}
            />
          </>
        )}
      </div>
    </div>
  )
}
