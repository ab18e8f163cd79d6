import { memberRoleLabels } from '@hub/contracts/vocabulary'
import { civilDateOf, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { expireLoaded } from '../../platform/data/loaded'
import { useAction } from '../../platform/data/use-action'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { ConfirmSheet } from '../../ui/confirm-sheet/confirm-sheet'
import { Icon } from '../../ui/icon/icon'
import { Tag } from '../../ui/tag/tag'
import './member-list.scss'
import type { Member } from './use-members'

export interface MemberListProps {
  homeId: string
  members: readonly Member[]
  onRemoved: (isMe: boolean) => void
}

function sinceOrUntil({ until, since }: Member, today: string): string {
  return until ? `租期到${fullDate(until, today)}` : `${fullDate(civilDateOf(Date.parse(since)), today)}加入`
}

/** Who has access now. Removing asks first and says what follows; it works at once. */
export function MemberList({ homeId, members, onRemoved }: MemberListProps): ReactNode {
  const today = civilDateOf(useNow())
  const [leaving, setLeaving] = useState<Member>()
  const removal = useAction(async ({ id, isMe }: Member) => {
    await api('DELETE /homes/:homeId/members/:memberId', { params: { homeId, memberId: id } })
    expireLoaded()
    setLeaving(undefined)
    onRemoved(isMe)
  })
  return (
    <Card list>
      {members.map((member) => (
        <View key={member.id} className="member" id={`member-${member.id}`}>
          <View className="member__face">
            <Icon name="user" />
          </View>
          <View className="member__words">
            <View className="member__line">
              <Text className="member__name">{member.isMe ? `${member.name}（我）` : member.name}</Text>
              <Tag kind={member.role === 'owner' || member.role === 'co_owner' ? 'brand' : 'quiet'}>
                {memberRoleLabels[member.role]}
              </Tag>
            </View>
            <Text className="member__detail">
              {member.phoneMasked && member.phoneMasked !== member.name
                ? `${member.phoneMasked}，${sinceOrUntil(member, today)}`
                : sinceOrUntil(member, today)}
            </Text>
            {member.namedBy ? (
              <Text className="member__detail">{`${member.namedBy.by}按业主来电登记：${member.namedBy.reason}`}</Text>
            ) : null}
          </View>
          {member.removable ? (
            <Button
              id={`remove-${member.id}`}
              kind="plain"
              ariaLabel={member.isMe ? '退出这套房' : `移除${member.name}`}
              onTap={() => {
                removal.clear()
                setLeaving(member)
              }}
            >
              {member.isMe ? '退出' : '移除'}
            </Button>
          ) : null}
        </View>
      ))}
      <ConfirmSheet
        title={leaving?.isMe ? '退出这套房' : `移除${leaving?.name ?? ''}`}
        detail={
          leaving?.isMe
            ? '退出后马上看不到这套房，要再看得请业主重新邀请。'
            : '移除后马上看不到这套房的任何内容，可以以后再邀请。'
        }
        act={leaving?.isMe ? '退出' : '移除'}
        visible={leaving !== undefined}
        busy={removal.busy}
        refusal={removal.failure?.words}
        onConfirm={() => {
          if (leaving) void removal.run(leaving)
        }}
        onClose={() => setLeaving(undefined)}
      />
    </Card>
  )
}
