import type { Answer, Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'
import { readCursor, writeCursor } from '../../platform/http/cursor.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { FileViews } from '../../platform/storage/index.js'
import { HomeAccess } from '../homes/index.js'
import { PostCommentsQuery } from './post-comments.query.js'
import { postColumns, type PostRow, presentPost } from './post-row.js'

type List = Answer<'GET /homes/:homeId/construction'>
type PostPage = Answer<'GET /homes/:homeId/construction/:postId'>
const Place = z.tuple([z.iso.date(), z.uuid()])
const pageSize = 20

/** $1 person, $2 today, $3 home, $4 day and $5 id of the last post seen or null, $6 how many. */
const homePostsSql: PreparedQuery = {
  name: 'home-construction',
  text: `
    SELECT ${postColumns}
    FROM membership m
    JOIN home h ON h.id = m.home_id
    JOIN construction_post_building k ON k.building_id = h.building_id
    JOIN construction_post c ON c.id = k.post_id AND c.withdrawn_at IS NULL
    WHERE m.person_id = $1 AND m.home_id = $3 AND m.ended_at IS NULL AND (m.until IS NULL OR m.until >= $2::date)
      AND ($4::date IS NULL OR (k.on_date, k.post_id) < ($4::date, $5::uuid))
    ORDER BY k.on_date DESC, k.post_id DESC LIMIT $6`,
}
/** $1 post, $2 home. */
const onePostSql: PreparedQuery = {
  name: 'one-construction-post',
  text: `
    SELECT ${postColumns}
    FROM home h
    JOIN construction_post_building k ON k.building_id = h.building_id AND k.post_id = $1
    JOIN construction_post c ON c.id = k.post_id AND c.withdrawn_at IS NULL
    WHERE h.id = $2`,
}

@Injectable()
export class PortalConstructionQueries {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly comments: PostCommentsQuery,
    private readonly files: FileViews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found` */
  async list(
    personId: string,
    homeId: string,
    { after, limit = pageSize }: Received<'GET /homes/:homeId/construction'>['query'],
  ): Promise<List> {
    const [on, id] = after === undefined ? [null, null] : readCursor(after, Place)
    const values = [personId, this.clock.today(), homeId, on, id, limit + 1]
    const rows = await this.database.prepared<PostRow>(homePostsSql, values)
    // No post may mean no home: only then is it worth a second look.
    if (rows.length === 0) await this.access.member(personId, homeId)
    const items = rows.slice(0, limit).map((row) => presentPost(row, this.files))
    const last = rows.length > limit ? items.at(-1) : undefined
    return { items, next: last ? writeCursor([last.on, last.id]) : null }
  }

  /** @throws DomainError `home.not_found`, `post.not_found` */
  async post(personId: string, homeId: string, postId: string): Promise<PostPage> {
    await this.access.member(personId, homeId)
    const [row] = await this.database.prepared<PostRow>(onePostSql, [postId, homeId])
    if (!row) throw new DomainError('post.not_found')
    return { post: presentPost(row, this.files), comments: await this.comments.of(postId, personId) }
  }
}
