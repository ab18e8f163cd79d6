import type { Result } from '@hub/contracts'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Sheet } from '../../ui/sheet/sheet'
import { InvitationReady } from './invitation-ready'
import { InviteForm } from './invite-form'

export interface InviteSheetProps {
  homeId: string
  visible: boolean
  onInvited: () => void
  onClose: () => void
}

/** Whom to invite, then the link to send. The secret of the link is shown once. */
export function InviteSheet({ homeId, visible, onInvited, onClose }: InviteSheetProps): ReactNode {
  const [made, setMade] = useState<Result<'POST /homes/:homeId/invitations'>>()
  const close = () => {
    setMade(undefined)
    onClose()
  }
  return (
    <Sheet title={made ? '邀请已准备好' : '邀请谁'} visible={visible} onClose={close}>
      {made ? (
        <InvitationReady invitation={made} />
      ) : (
        <InviteForm
          homeId={homeId}
          onInvited={(invitation) => {
            setMade(invitation)
            onInvited()
          }}
        />
      )}
    </Sheet>
  )
}
