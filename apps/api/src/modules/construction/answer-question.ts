import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { checkEditor } from './editors.js'

/** The project answers a question or a comment, once. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `post.not_found`; `request.conflict` where it has another answer */
  async execute(by: StaffCaller, commentId: string, words: string): Promise<void> {
    await this.database.write(async (tx) => {
      const asked = await tx
        .selectFrom('constructionComment')
        .select(['projectId', 'postId'])
        .where('id', '=', commentId)
        .where('answers', 'is', null)
        .where('deletedAt', 'is', null)
        .executeTakeFirst()
      checkEditor(by, asked?.projectId)
      const now = this.clock.now()
      const answer = { answers: commentId, isQuestion: false, staffId: by.staffId, authorName: by.name, words }
      const added = await tx
        .insertInto('constructionComment')
        .values({ id: newId(now), ...asked, ...answer, createdAt: now })
        .onConflict((oc) => oc.column('answers').doNothing())
        .executeTakeFirst()
      if (added.numInsertedOrUpdatedRows === 1n) return
      const earlier = await tx
        .selectFrom('constructionComment')
        .select('words')
        .where('answers', '=', commentId)
        .executeTakeFirst()
      if (earlier?.words !== words) throw new DomainError('request.conflict')
    })
  }
}
