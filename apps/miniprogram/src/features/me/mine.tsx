import type { Result } from '@hub/contracts'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { call } from '../../platform/call'
import { useAbout } from '../../platform/data/use-about'
import { useLoaded } from '../../platform/data/use-loaded'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goTo, routes } from '../../platform/routes'
import { useSession } from '../../platform/session/use-session'
import { Card } from '../../ui/card/card'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Row } from '../../ui/row/row'
import { Shown } from '../../ui/shown/shown'
import { AppearanceSettings } from '../appearance/appearance-settings'
import { LogOut } from './log-out'
import { MineSkeleton } from './mine-skeleton'
import { MyHomes } from './my-homes'
import { PersonCard, StrangerCard } from './person-card'

interface MyThingsLoaded {
  me: Result<'GET /me'>
  homes: Result<'GET /homes'>
  unread: number
}

async function load(): Promise<MyThingsLoaded> {
  const [me, homes, { unread }] = await Promise.all([api('GET /me'), api('GET /homes'), api('GET /messages/unread')])
  return { me, homes, unread }
}

function MyThings(): ReactNode {
  const mine = useLoaded('mine', load)
  usePullToReload(mine.reload)
  return (
    <Shown of={mine} skeleton={<MineSkeleton />} failed="您的资料没有加载出来">
      {({ me, homes, unread }) => (
        <>
          <PersonCard phoneMasked={me.phoneMasked} homes={homes.items.length} />
          <Card list>
            <Row
              id="inbox"
              icon="message"
              title="消息"
              {...(unread > 0 ? { value: `${String(unread)} 条未读` } : {})}
              onTap={() => goTo(routes.inbox())}
            />
          </Card>
          <MyHomes homes={homes} />
        </>
      )}
    </Shown>
  )
}

/** The reader's own page: homes and people, settings, privacy, help. */
export function Mine(): ReactNode {
  const session = useSession()
  const about = useAbout()
  const hotline = about.data?.hotline
  usePullToReload(about.reload)
  return (
    <PageFrame>
      {session === 'in' ? <MyThings /> : <StrangerCard />}
      <AppearanceSettings />
      <Card list>
        {session === 'in' ? (
          <>
            <Row id="change-phone" icon="user" title="更换手机号" onTap={() => goTo(routes.changePhone())} />
            <Row id="privacy" icon="shield-check" title="隐私与授权" onTap={() => goTo(routes.privacy())} />
          </>
        ) : null}
        {hotline ? (
          <Row id="hotline" icon="phone" title="客服热线" value={hotline} onTap={() => call(hotline)} />
        ) : null}
        <Row icon="info" title="版本" value={APP_VERSION} />
      </Card>
      {session === 'in' ? <LogOut /> : null}
    </PageFrame>
  )
}
