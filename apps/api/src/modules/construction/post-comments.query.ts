import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'

/** What was said under a post, for customers and staff alike. */
@Injectable()
export class PostCommentsQuery {
  constructor(private readonly database: Database) {}

  /** The latest first, 200 at most. @param personId who reads; null for staff */
  async of(
    postId: string,
    personId: string | null,
  ): Promise<Answer<'GET /homes/:homeId/construction/:postId'>['comments']> {
    const rows = await this.database.kysely
      .selectFrom('constructionComment as d')
      .leftJoin('constructionComment as e', 'e.answers', 'd.id')
      .select(['d.id', 'd.isQuestion', 'd.authorName', 'd.words', 'd.createdAt', 'd.personId'])
      .select(['e.authorName as answerer', 'e.words as answer', 'e.createdAt as answeredAt'])
      .where('d.postId', '=', postId)
      .where('d.answers', 'is', null)
      .where('d.deletedAt', 'is', null)
      .orderBy('d.createdAt', 'desc')
      .orderBy('d.id', 'desc')
      .limit(200)
      .execute()
    return rows.map(({ id, isQuestion, authorName, words, createdAt, answerer, answer, answeredAt, ...row }) => ({
      ...{ id, isQuestion, words, author: authorName, at: createdAt.toISOString() },
      isMine: personId !== null && row.personId === personId,
      answer:
        answerer !== null && answer !== null && answeredAt !== null
          ? { author: answerer, words: answer, at: answeredAt.toISOString() }
          : null,
    }))
  }
}
