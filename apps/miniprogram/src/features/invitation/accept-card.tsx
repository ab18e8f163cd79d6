import { memberRoleLabels } from '@hub/contracts/vocabulary'
import { civilDateOf, fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { expireLoaded } from '../../platform/data/loaded'
import { useAction } from '../../platform/data/use-action'
import { goToTab, homeTab } from '../../platform/routes'
import { writeStored } from '../../platform/storage'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Sentence } from '../../ui/sentence/sentence'
import { Tag } from '../../ui/tag/tag'
import './accept-card.scss'
import type { InvitationFor } from './use-invitation'

export interface AcceptCardProps {
  token: string
  invitation: InvitationFor
  /** The phone is verified, so that the invitation can be accepted. */
  ready: boolean
}

/** Who invites to which home, as what, and the button that joins. */
export function AcceptCard({ token, invitation, ready }: AcceptCardProps): ReactNode {
  const { projectName, label, role, until, invitedBy } = invitation
  const now = useNow()
  const accepting = useAction(async () => {
    const home = await api('POST /invitations/:token/accept', { params: { token } })
    writeStored('home.chosen', home.id)
    expireLoaded()
    goToTab(homeTab)
  })
  const mine = accepting.failure?.code === 'invitation.own'
  return (
    <Card className="accept-card">
      <View className="accept-card__tag">
        <Tag kind="brand">{memberRoleLabels[role]}</Tag>
      </View>
      <Sentence>{`${invitedBy} 邀请您，一起看 ${label}`}</Sentence>
      <Text className="accept-card__detail">
        {until ? `${projectName}，可以看到${fullDate(until, civilDateOf(now))}` : projectName}
      </Text>
      {accepting.failure ? <Text className="accept-card__refusal">{accepting.failure.words}</Text> : null}
      {ready ? (
        <View className="accept-card__act">
          {mine ? (
            <Button id="go-home" wide onTap={() => goToTab(homeTab)}>
              回首页看看
            </Button>
          ) : (
            <Button id="accept" wide busy={accepting.busy} onTap={() => void accepting.run(undefined)}>
              接受邀请
            </Button>
          )}
        </View>
      ) : null}
    </Card>
  )
}
