import type { ReactNode } from 'react'
import { failureOf } from '../../platform/data/failure'
import type { UseLoaded } from '../../platform/data/use-loaded'
import { useOnline } from '../../platform/network'
import { goOnTo, goToTab, homeTab, routes } from '../../platform/routes'
import { Notice } from '../notice/notice'
import { EmptyState } from '../page-state/empty-state'
import { ErrorState } from '../page-state/error-state'

export interface ShownProps<T> {
  of: UseLoaded<T>
  /** The shape of the page while nothing is there yet. */
  skeleton: ReactNode
  /** What is not there when it fails, by its name: "进度没有加载出来". */
  failed: string
  /** Address of this page, to come back to after a log-in. */
  here?: string
  /** A way round a failure: usually the telephone. */
  otherwise?: { words: string; onTap: () => void }
  children: (data: T) => ReactNode
}

/** Content, or what stands in its place: skeleton, error with retry, log-in. What was loaded before stays readable. */
export function Shown<T>({ of, skeleton, failed, here, otherwise, children }: ShownProps<T>): ReactNode {
  const online = useOnline()
  const { data, error, loading, reload } = of
  const retry = () => {
    void reload()
  }
  if (data !== undefined) {
    return (
      <>
        {error !== undefined && online ? (
          <Notice kind="info" title="没能更新，下面是刚才的内容" detail="点这里再试一次" onTap={retry} />
        ) : null}
        {children(data)}
      </>
    )
  }
  if (error === undefined) return skeleton
  const { code, words } = failureOf(error)
  if (code.startsWith('auth.')) {
    return (
      <EmptyState
        picture="key"
        title={words}
        detail="登录后接着看"
        action={{ words: '去登录', onTap: () => goOnTo(routes.logIn(here)) }}
      />
    )
  }
  if (code.endsWith('.not_found')) {
    return (
      <EmptyState
        picture="search"
        title={words}
        action={{ words: '回首页', icon: 'home', onTap: () => goToTab(homeTab) }}
      />
    )
  }
  return (
    <ErrorState
      title={failed}
      detail={words}
      onRetry={retry}
      retrying={loading}
      {...(otherwise ? { otherwise } : {})}
    />
  )
}
