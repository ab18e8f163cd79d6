import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import { contentKey } from './content-key.js'

export interface PostContent {
  /** The day that it tells of, `YYYY-MM-DD`. */
  readonly on: string
  readonly title: string
  readonly words: string
  /** 0 to 100. */
  readonly percent: number | null
}
export interface PostAuthor {
  readonly kind: 'staff' | 'import'
  readonly id: string | null
  /** As customers read it. */
  readonly name: string
}

/** The only place that writes posts of the building site. */
@Injectable()
export class ConstructionStore {
  constructor(private readonly clock: Clock) {}

  /** The buildings of a project by name; unknown names are missing. */
  async buildings(tx: Tx, projectId: string, names: readonly string[]): Promise<Map<string, string>> {
    if (names.length === 0) return new Map()
    const rows = await tx
      .selectFrom('building')
      .select(['id', 'name'])
      .where('projectId', '=', projectId)
      .where('name', 'in', names)
      .execute()
    return new Map(rows.map(({ id, name }) => [name, id]))
  }

  /** Whether the same post was there once, withdrawn ones included. */
  async known(tx: Tx, projectId: string, buildingIds: readonly string[], content: PostContent): Promise<boolean> {
    const found = await tx
      .selectFrom('constructionPost')
      .select('id')
      .where('projectId', '=', projectId)
      .where('contentKey', '=', contentKey(buildingIds, content.on, content.title))
      .executeTakeFirst()
    return found !== undefined
  }

  /** Null when the same post stands already. */
  async add(
    tx: Tx,
    projectId: string,
    buildingIds: readonly string[],
    { on, title, words, percent }: PostContent,
    author: PostAuthor,
  ): Promise<string | null> {
    const now = this.clock.now()
    const id = newId(now)
    const said = { onDate: on, title, words, percent, contentKey: contentKey(buildingIds, on, title) }
    const by = { authorKind: author.kind, authorId: author.id, authorName: author.name, createdAt: now }
    const added = await tx
      .insertInto('constructionPost')
      .values({ id, projectId, ...said, ...by })
      .onConflict((oc) => oc.columns(['projectId', 'contentKey']).where('withdrawnAt', 'is', null).doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n) return null
    await tx
      .insertInto('constructionPostBuilding')
      .values(buildingIds.map((buildingId) => ({ postId: id, buildingId, projectId, onDate: on })))
      .execute()
    return id
  }
}
