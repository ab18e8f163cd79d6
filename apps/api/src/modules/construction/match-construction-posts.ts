import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Database, type Tx } from '../../platform/database/database.js'
import { contentKey } from './content-key.js'

/** How a file names a post: by the project's name, the buildings', the day and the title. */
export interface NamedPost {
  readonly project: string
  readonly buildings: readonly string[]
  readonly on: string
  readonly title: string
}

export interface PostMatch {
  readonly projectId: string | null
  /** Buildings that the project does not have. */
  readonly missing: readonly string[]
  /** The same post was there once. */
  readonly isKnown: boolean
}

/** What `RecordConstructionPosts` would do, for the preview of an import. */
@Injectable()
export class MatchConstructionPosts {
  constructor(private readonly database: Database) {}

  /** In the order of `posts`; two queries for all. */
  async execute(posts: readonly NamedPost[], db: Database['kysely'] | Tx = this.database.kysely): Promise<PostMatch[]> {
    if (posts.length === 0) return []
    const { rows } = await sql<{ projectId: string; project: string; buildingId: string | null; building: string }>`
      SELECT p.id AS project_id, p.name AS project, g.id AS building_id, coalesce(g.name, '') AS building
      FROM project p LEFT JOIN building g ON g.project_id = p.id
      WHERE p.name = ANY(${posts.map(({ project }) => project)}::text[])`.execute(db)
    const named = posts.map(({ project, buildings, on, title }) => {
      const own = rows.filter((row) => row.project === project)
      const idOf = new Map(own.map(({ building, buildingId }) => [building, buildingId]))
      const ids = [...new Set(buildings)].flatMap((name) => idOf.get(name) ?? [])
      const missing = buildings.filter((name) => !idOf.get(name))
      return { projectId: own[0]?.projectId ?? null, missing, key: contentKey(ids, on, title) }
    })
    const known = await db
      .selectFrom('constructionPost')
      .select(['projectId', 'contentKey'])
      .where(
        'contentKey',
        'in',
        named.map(({ key }) => key),
      )
      .execute()
    const found = new Set(known.map(({ projectId, contentKey: key }) => `${projectId} ${key}`))
    return named.map(({ projectId, missing, key }) => ({
      ...{ projectId, missing },
      isKnown: missing.length === 0 && found.has(`${projectId ?? ''} ${key}`),
    }))
  }
}
