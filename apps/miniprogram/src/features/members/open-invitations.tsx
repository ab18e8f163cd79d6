import { memberRoleLabels } from '@hub/contracts/vocabulary'
import { civilDateOf, fullDate, saidInstant } from '@hub/design'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { useNow } from '../../platform/use-now'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import './open-invitations.scss'
import type { OpenInvitation } from './use-members'

export interface OpenInvitationsProps {
  homeId: string
  invitations: readonly OpenInvitation[]
  onRevoked: () => void
}

/** Invitations nobody has accepted yet; they can be taken back. */
export function OpenInvitations({ homeId, invitations, onRevoked }: OpenInvitationsProps): ReactNode {
  const now = useNow()
  const revoking = useAction(async (invitationId: string) => {
    await api('DELETE /homes/:homeId/invitations/:invitationId', { params: { homeId, invitationId } })
    onRevoked()
  })
  if (invitations.length === 0) return null
  return (
    <Card className="open-invitations">
      <Text className="open-invitations__title">等对方接受</Text>
      {invitations.map(({ id, role, until, expiresAt }) => (
        <View key={id} className="open-invitations__one">
          <View className="open-invitations__words">
            <Text className="open-invitations__name">
              {until ? `${memberRoleLabels[role]}，住到${fullDate(until, civilDateOf(now))}` : memberRoleLabels[role]}
            </Text>
            <Text className="open-invitations__detail">{`${saidInstant(Date.parse(expiresAt), now)}前有效`}</Text>
          </View>
          <Button id={`revoke-${id}`} kind="plain" busy={revoking.busy} onTap={() => void revoking.run(id)}>
            收回
          </Button>
        </View>
      ))}
      {revoking.failure ? <Text className="open-invitations__failure">{revoking.failure.words}</Text> : null}
    </Card>
  )
}
