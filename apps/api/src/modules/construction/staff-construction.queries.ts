import { type Answer, constructionEditors, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { FileViews } from '../../platform/storage/index.js'
import { PostCommentsQuery } from './post-comments.query.js'
import { postColumns, type PostRow, presentPost } from './post-row.js'

const Place = z.tuple([z.iso.date(), z.uuid()])
const pageSize = 20

/** $1 projects or null for all, $2 one project or null, $3 day and $4 id of the last post seen or null, $5 how many, $6 one building or null. */
const postsSql: PreparedQuery = {
  name: 'staff-construction',
  text: `
    SELECT ${postColumns} FROM construction_post c
    WHERE c.withdrawn_at IS NULL AND ($1::uuid[] IS NULL OR c.project_id = ANY ($1))
      AND ($2::uuid IS NULL OR c.project_id = $2)
      AND ($6::text IS NULL OR EXISTS (SELECT FROM construction_post_building k JOIN building b ON b.id = k.building_id
        WHERE k.post_id = c.id AND b.name = $6))
      AND ($3::date IS NULL OR (c.on_date, c.id) < ($3::date, $4::uuid))
    ORDER BY c.on_date DESC, c.id DESC LIMIT $5`,
}

/** $1 projects or null for all, $2 post. */
const postSql: PreparedQuery = {
  name: 'staff-construction-post',
  text: `
    SELECT ${postColumns} FROM construction_post c
    WHERE c.id = $2 AND c.withdrawn_at IS NULL AND ($1::uuid[] IS NULL OR c.project_id = ANY ($1))`,
}

@Injectable()
export class StaffConstructionQueries {
  constructor(
    private readonly database: Database,
    private readonly files: FileViews,
    private readonly comments: PostCommentsQuery,
  ) {}

  async list(
    by: StaffCaller,
    { projectId, building, after, limit = pageSize }: Received<'GET /staff/construction'>['query'],
  ): Promise<Answer<'GET /staff/construction'>> {
    const mine = projectsOf(by, constructionEditors)
    const [on, id] = after === undefined ? [null, null] : readCursor(after, Place)
    const values = [mine === 'all' ? null : mine, projectId ?? null, on, id, limit + 1, building ?? null]
    const rows = await this.database.prepared<PostRow>(postsSql, values)
    const items = rows.slice(0, limit).map((row) => this.present(row))
    const last = rows.length > limit ? items.at(-1) : undefined
    return { items, next: last ? writeCursor([last.on, last.id]) : null }
  }

  /** @throws DomainError `post.not_found`, also for posts of other projects */
  async post(by: StaffCaller, postId: string): Promise<Answer<'GET /staff/construction/:postId'>> {
    const mine = projectsOf(by, constructionEditors)
    const [row] = await this.database.prepared<PostRow>(postSql, [mine === 'all' ? null : mine, postId])
    if (!row) throw new DomainError('post.not_found')
    return { post: this.present(row), comments: await this.comments.of(postId, null) }
  }

  private present(row: PostRow) {
    return { ...presentPost(row, this.files), projectId: row.projectId }
  }

  async questions(
    by: StaffCaller,
    projectId: string | undefined,
  ): Promise<Answer<'GET /staff/construction/questions'>> {
    const mine = projectsOf(by, constructionEditors)
    const rows = await this.database.kysely
      .selectFrom('constructionComment as d')
      .innerJoin('constructionPost as c', 'c.id', 'd.postId')
      .leftJoin('constructionComment as e', 'e.answers', 'd.id')
      .select(['d.id', 'd.postId', 'c.title', 'd.authorName', 'd.words', 'd.createdAt'])
      .where('d.isQuestion', '=', true)
      .where('d.deletedAt', 'is', null)
      .where('c.withdrawnAt', 'is', null)
      .where('e.id', 'is', null)
      .$if(mine !== 'all', (query) => query.where('d.projectId', 'in', mine as string[]))
      .$if(projectId !== undefined, (query) => query.where('d.projectId', '=', projectId ?? ''))
      .orderBy('d.createdAt')
      .orderBy('d.id')
      .limit(200)
      .execute()
    const items = rows.map(({ id, postId, title, authorName, words, createdAt }) => ({
      ...{ id, postId, postTitle: title, author: authorName, words, at: createdAt.toISOString() },
    }))
    return { items }
  }
}
