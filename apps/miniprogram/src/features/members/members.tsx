import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goToTab, homeTab, routes } from '../../platform/routes'
import { Button } from '../../ui/button/button'
import { BottomBar } from '../../ui/bottom-bar/bottom-bar'
import { Notice } from '../../ui/notice/notice'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { InviteSheet } from './invite-sheet'
import { MemberList } from './member-list'
import { MembersSkeleton } from './members-skeleton'
import { OpenInvitations } from './open-invitations'
import { useMembers } from './use-members'

/** Who can see this home; owners invite and remove. */
export function Members(): ReactNode {
  const { homeId = '' } = useRouter().params
  const members = useMembers(homeId)
  const [inviting, setInviting] = useState(false)
  usePullToReload(members.reload)
  const changed = () => void members.reload()
  const left = () => {
    Taro.showToast({ title: '已退出', icon: 'success' }).catch(() => undefined)
    goToTab(homeTab)
  }
  return (
    <PageFrame>
      <Shown of={members} skeleton={<MembersSkeleton />} failed="成员没有加载出来" here={routes.members(homeId)}>
        {({ items, invitations, mayInvite }) => (
          <>
            <MemberList homeId={homeId} members={items} onRemoved={(isMe) => (isMe ? left() : changed())} />
            <OpenInvitations homeId={homeId} invitations={invitations} onRevoked={changed} />
            {mayInvite ? (
              <>
                {items.length === 1 && invitations.length === 0 ? (
                  <Notice
                    kind="info"
                    title="家人也可以一起看"
                    detail="家人能看购房进度，代办人还能替您办事；租客只看得到房子和服务官，租期到了自动移出"
                  />
                ) : null}
                <BottomBar>
                  <Button id="invite" icon="user-plus" wide onTap={() => setInviting(true)}>
                    邀请家人、代办人或租客
                  </Button>
                </BottomBar>
                <InviteSheet
                  homeId={homeId}
                  visible={inviting}
                  onInvited={changed}
                  onClose={() => setInviting(false)}
                />
              </>
            ) : null}
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
