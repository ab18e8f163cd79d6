import type { Answer, Received } from '@hub/contracts'
import { Controller, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { RefreshCookie } from '../identity/index.js'
import { DeleteAccount } from './delete-account.js'
import { DeletionQuery } from './deletion.query.js'

@Controller()
export class DeletionController {
  constructor(
    private readonly deletion: DeletionQuery,
    private readonly deleteAccount: DeleteAccount,
    private readonly cookie: RefreshCookie,
  ) {}

  @Serves('GET /me/deletion')
  before(@By() { personId }: Customer): Promise<Answer<'GET /me/deletion'>> {
    return this.deletion.of(personId)
  }

  @Serves('POST /me/deletion')
  async delete(
    @By() me: Customer,
    @Input() { body }: Received<'POST /me/deletion'>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<'POST /me/deletion'>> {
    const answer = await this.deleteAccount.execute(me, body.proof)
    this.cookie.clear('hub_portal', reply)
    return answer
  }
}
