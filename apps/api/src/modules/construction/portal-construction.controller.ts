import type { Answer, Received } from '@hub/contracts'
import { Controller } from '@nestjs/common'
import type { Customer } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { DiscussPost } from './discuss-post.js'
import { PortalConstructionQueries } from './portal-construction.queries.js'

type PostPage = Promise<Answer<'GET /homes/:homeId/construction/:postId'>>

@Controller()
export class PortalConstructionController {
  constructor(
    private readonly queries: PortalConstructionQueries,
    private readonly discuss: DiscussPost,
  ) {}

  @Serves('GET /homes/:homeId/construction')
  list(
    @By() { personId }: Customer,
    @Input() { params, query }: Received<'GET /homes/:homeId/construction'>,
  ): Promise<Answer<'GET /homes/:homeId/construction'>> {
    return this.queries.list(personId, params.homeId, query)
  }

  @Serves('GET /homes/:homeId/construction/:postId')
  post(
    @By() { personId }: Customer,
    @Input() { params }: Received<'GET /homes/:homeId/construction/:postId'>,
  ): PostPage {
    return this.queries.post(personId, params.homeId, params.postId)
  }

  @Serves('POST /homes/:homeId/construction/:postId/comments')
  async comment(
    @By() { personId }: Customer,
    @Input() { params, body }: Received<'POST /homes/:homeId/construction/:postId/comments'>,
  ): PostPage {
    await this.discuss.comment(personId, params, body)
    return this.queries.post(personId, params.homeId, params.postId)
  }

  @Serves('DELETE /homes/:homeId/construction/:postId/comments/:commentId')
  async takeBack(
    @By() { personId }: Customer,
    @Input() { params }: Received<'DELETE /homes/:homeId/construction/:postId/comments/:commentId'>,
  ): PostPage {
    await this.discuss.takeBack(personId, params.homeId, params.postId, params.commentId)
    return this.queries.post(personId, params.homeId, params.postId)
  }
}
