import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { nothingToReload, usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goOnTo, routes } from '../../platform/routes'
import { useSession } from '../../platform/session/use-session'
import { EmptyState } from '../../ui/page-state/empty-state'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { LogInSkeleton } from '../log-in/log-in-skeleton'
import { PhoneStep } from '../phone/phone-step'
import { AcceptCard } from './accept-card'
import { useInvitation } from './use-invitation'

function OpenInvitation({ token }: { token: string }): ReactNode {
  const opened = useInvitation(token)
  usePullToReload(opened.reload)
  return (
    <Shown of={opened} skeleton={<LogInSkeleton />} failed="邀请没有打开" here={routes.invitation(token)}>
      {({ hasPhone, invitation }) => (
        <>
          <AcceptCard token={token} invitation={invitation} ready={hasPhone} />
          {hasPhone ? null : <PhoneStep why="业主会看到是哪个号码加入的，中间四位会遮住" />}
        </>
      )}
    </Shown>
  )
}

function LogInFirst({ token }: { token: string }): ReactNode {
  usePullToReload(nothingToReload)
  return (
    <EmptyState
      picture="key"
      title="有人邀请您一起看一套房"
      detail="登录后就能看到是谁、哪一套"
      action={{ id: 'log-in', words: '登录看邀请', onTap: () => goOnTo(routes.logIn(routes.invitation(token))) }}
    />
  )
}

/** Where the link of an invitation leads: log in on the way, then join the home. */
export function Invitation(): ReactNode {
  const { token = '' } = useRouter().params
  const session = useSession()
  return <PageFrame>{session === 'in' ? <OpenInvitation token={token} /> : <LogInFirst token={token} />}</PageFrame>
}
