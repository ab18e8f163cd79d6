import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { useSession } from '../../platform/session/use-session'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { TopBar } from '../../ui/top-bar/top-bar'
import { HomeBar } from './home-bar'
import { HomeContent } from './home-content'
import { HomeSkeleton } from './home-skeleton'
import { LeftHome } from './left-home'
import { useHomeScreen } from './use-home-screen'
import { Welcome } from './welcome'

function MyHome(): ReactNode {
  const { choose, forgetLeft, ...screen } = useHomeScreen()
  usePullToReload(screen.reload)
  return (
    <PageFrame top={<HomeBar screen={screen.data} choose={choose} />}>
      <Shown of={screen} skeleton={<HomeSkeleton />} failed="首页没有加载出来">
        {(data) => (
          <>
            {data.home && data.left ? (
              <LeftHome left={data.left} shown={data.home.label} today={data.today} onSeen={forgetLeft} />
            ) : null}
            <HomeContent screen={data} />
          </>
        )}
      </Shown>
    </PageFrame>
  )
}

/** The home page: the reader's home, or the way to it. */
export function Home(): ReactNode {
  const session = useSession()
  if (session === 'in') return <MyHome />
  return (
    <PageFrame top={<TopBar caption="客户服务" title="我的家" />}>
      <Welcome />
    </PageFrame>
  )
}
