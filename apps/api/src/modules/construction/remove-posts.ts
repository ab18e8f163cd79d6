import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.js'

/** Posts that never were: a file told them by mistake. */
@Injectable()
export class RemovePosts {
  /** Holds the posts: who edits one, comments on it or adds a photo at the same time waits, or is seen afterwards. */
  async lock(tx: Tx, postIds: readonly string[]): Promise<void> {
    await sql`SELECT FROM construction_post WHERE id = ANY(${postIds}::uuid[]) ORDER BY id FOR UPDATE`.execute(tx)
  }

  /** Foreign keys refuse those with comments or photos. */
  async execute(tx: Tx, postIds: readonly string[]): Promise<void> {
    await sql`DELETE FROM construction_post_building WHERE post_id = ANY(${postIds}::uuid[])`.execute(tx)
    await sql`DELETE FROM construction_post WHERE id = ANY(${postIds}::uuid[])`.execute(tx)
  }
}
