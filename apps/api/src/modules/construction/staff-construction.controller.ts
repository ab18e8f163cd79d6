import type { Answer, Received } from '@hub/contracts'
import { Controller, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { By, Input } from '../../platform/http/input.js'
import { Serves } from '../../platform/http/serves.js'
import { AcceptPhoto } from './accept-photo.js'
import { AnswerQuestion } from './answer-question.js'
import { ChangePost } from './change-post.js'
import { PublishPost } from './publish-post.js'
import { StaffConstructionQueries } from './staff-construction.queries.js'

@Controller()
export class StaffConstructionController {
  constructor(
    private readonly queries: StaffConstructionQueries,
    private readonly publish: PublishPost,
    private readonly acceptPhoto: AcceptPhoto,
    private readonly change: ChangePost,
    private readonly answerQuestion: AnswerQuestion,
  ) {}

  @Serves('GET /staff/construction')
  list(
    @By() by: StaffCaller,
    @Input() { query }: Received<'GET /staff/construction'>,
  ): Promise<Answer<'GET /staff/construction'>> {
    return this.queries.list(by, query)
  }

  @Serves('POST /staff/construction')
  async tell(
    @By() by: StaffCaller,
    @Input() { body }: Received<'POST /staff/construction'>,
  ): Promise<Answer<'POST /staff/construction'>> {
    return { id: await this.publish.execute(by, body) }
  }

  @Serves('POST /staff/projects/:projectId/construction-photos')
  photo(
    @By() by: StaffCaller,
    @Input() { params }: Received<'POST /staff/projects/:projectId/construction-photos'>,
    @Req() request: FastifyRequest,
  ): Promise<Answer<'POST /staff/projects/:projectId/construction-photos'>> {
    return this.acceptPhoto.execute(by, params.projectId, request)
  }

  @Serves('GET /staff/construction/:postId')
  post(
    @By() by: StaffCaller,
    @Input() { params }: Received<'GET /staff/construction/:postId'>,
  ): Promise<Answer<'GET /staff/construction/:postId'>> {
    return this.queries.post(by, params.postId)
  }

  @Serves('PUT /staff/construction/:postId')
  async edit(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'PUT /staff/construction/:postId'>,
  ): Promise<Record<string, never>> {
    await this.change.edit(by, params.postId, body)
    return {}
  }

  @Serves('POST /staff/construction/:postId/withdraw')
  async withdraw(
    @By() by: StaffCaller,
    @Input() { params }: Received<'POST /staff/construction/:postId/withdraw'>,
  ): Promise<Record<string, never>> {
    await this.change.withdraw(by, params.postId)
    return {}
  }

  @Serves('GET /staff/construction/questions')
  questions(
    @By() by: StaffCaller,
    @Input() { query }: Received<'GET /staff/construction/questions'>,
  ): Promise<Answer<'GET /staff/construction/questions'>> {
    return this.queries.questions(by, query.projectId)
  }

  @Serves('POST /staff/construction/questions/:commentId/answer')
  async answer(
    @By() by: StaffCaller,
    @Input() { params, body }: Received<'POST /staff/construction/questions/:commentId/answer'>,
  ): Promise<Record<string, never>> {
    await this.answerQuestion.execute(by, params.commentId, body.words)
    return {}
  }
}
