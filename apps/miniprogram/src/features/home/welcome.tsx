import type { ReactNode } from 'react'
import { nothingToReload, usePullToReload } from '../../platform/data/use-pull-to-reload'
import { sessionFarewell } from '../../platform/session/session-state'
import { goTo, routes } from '../../platform/routes'
import { Notice } from '../../ui/notice/notice'
import { EmptyState } from '../../ui/page-state/empty-state'

/** The home page of somebody who is not logged in: nothing was asked of the API. */
export function Welcome(): ReactNode {
  const farewell = sessionFarewell()
  usePullToReload(nothingToReload)
  return (
    <>
      {farewell ? <Notice kind="info" title={farewell} detail="登录后接着看" /> : null}
      <EmptyState
        picture="building"
        title="您家的每一步，都看得到"
        detail="认购、贷款、交付到产证：到哪了、等谁、什么时候好"
        action={{ id: 'log-in', words: '登录看进度', icon: 'user', onTap: () => goTo(routes.logIn()) }}
      />
    </>
  )
}
