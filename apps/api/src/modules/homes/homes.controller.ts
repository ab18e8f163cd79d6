import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { ClaimByContract } from './claim-by-contract.js'
import { ClaimHome } from './claim-home.js'
import { HomesQueries } from './homes.queries.js'
import { Invitations } from './invitations.js'
import { InviteMember } from './invite-member.js'
import { MembersQueries } from './members.queries.js'
import { RemoveMember } from './remove-member.js'
import { RevokeInvitation } from './revoke-invitation.js'

@Controller()
export class HomesController {
  constructor(
    private readonly homes: HomesQueries,
    private readonly claimHome: ClaimHome,
    private readonly claimByContract: ClaimByContract,
    private readonly members: MembersQueries,
    private readonly removeMember: RemoveMember,
    private readonly inviteMember: InviteMember,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly invitations: Invitations,
  ) {}

  @Serves('GET /homes')
  mine(@By() { personId }: Customer): Promise<Answer<'GET /homes'>> {
    return this.homes.mine(personId)
  }

  @Serves('POST /homes/:homeId/claim')
  async claim(
    @By() { personId }: Customer,
    @Input() { params, body }: Received<'POST /homes/:homeId/claim'>,
  ): Promise<Answer<'POST /homes/:homeId/claim'>> {
    await this.claimHome.execute(personId, params.homeId, body)
    return this.homes.card(personId, params.homeId)
  }

  @Serves('POST /homes/claims')
  async claimAgain(
    @By() { personId }: Customer,
    @Input() { body }: Received<'POST /homes/claims'>,
  ): Promise<Answer<'POST /homes/claims'>> {
    return this.homes.card(personId, await this.claimByContract.execute(personId, body))
  }

  @Serves('GET /homes/:homeId/members')
  list(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/members'>,
  ): Promise<Answer<'GET /homes/:homeId/members'>> {
    return this.members.of(personId, params.homeId)
  }

  @Serves('DELETE /homes/:homeId/members/:memberId')
  async remove(
    @By() { personId }: Customer,
    @Input() { params }: Received<'DELETE /homes/:homeId/members/:memberId'>,
  ): Promise<Record<string, never>> {
    await this.removeMember.execute(personId, params.homeId, params.memberId)
    return {}
  }

  @Serves('POST /homes/:homeId/invitations')
  invite(
    @By() { personId }: Customer,
    @Input() { params, body }: Received<'POST /homes/:homeId/invitations'>,
  ): Promise<Answer<'POST /homes/:homeId/invitations'>> {
    return this.inviteMember.execute(personId, params.homeId, body)
  }

  @Serves('DELETE /homes/:homeId/invitations/:invitationId')
  async revoke(
    @By() { personId }: Customer,
    @Input() { params }: Received<'DELETE /homes/:homeId/invitations/:invitationId'>,
  ): Promise<Record<string, never>> {
    await this.revokeInvitation.execute(personId, params.homeId, params.invitationId)
    return {}
  }

  @Serves('GET /invitations/:token')
  invitation(@Input() { params }: Received<'GET /invitations/:token'>): Promise<Answer<'GET /invitations/:token'>> {
    return this.invitations.view(params.token)
  }

  @Serves('POST /invitations/:token/accept')
  async accept(
    @By() { personId }: Customer,
    @Input() { params }: Received<'POST /invitations/:token/accept'>,
  ): Promise<Answer<'POST /invitations/:token/accept'>> {
    return this.homes.card(personId, await this.invitations.accept(personId, params.token))
  }
}
