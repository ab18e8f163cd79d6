import type { Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { StoredFiles } from '../../platform/storage/index.js'
import { checkEditor } from './editors.js'

/** Staff better the words of a post, or take it back. Day, buildings and photos stay: another post tells of others. */
@Injectable()
export class ChangePost {
  constructor(
    private readonly database: Database,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  /** An import that tells the old title still finds the post. @throws DomainError `post.not_found`, also once withdrawn */
  edit(by: StaffCaller, postId: string, content: Received<'PUT /staff/construction/:postId'>['body']): Promise<void> {
    const { title, words, percent } = content
    return this.database.write(async (tx) => {
      if ((await this.lock(tx, by, postId)).withdrawnAt) throw new DomainError('post.not_found')
      await tx
        .updateTable('constructionPost')
        .set({ title, words, percent, editedAt: this.clock.now() })
        .where('id', '=', postId)
        .execute()
    })
  }

  /** Lets go of the photos too: whoever takes a post back may do it for what is on them. @throws DomainError `post.not_found` */
  withdraw(by: StaffCaller, postId: string): Promise<void> {
    return this.database.write(async (tx) => {
      if ((await this.lock(tx, by, postId)).withdrawnAt) return
      await tx.updateTable('constructionPost').set({ withdrawnAt: this.clock.now() }).where('id', '=', postId).execute()
      await tx.deleteFrom('constructionPhoto').where('postId', '=', postId).execute()
      await this.files.release(tx, { kind: 'construction_post', id: postId })
    })
  }

  private async lock(tx: Tx, by: StaffCaller, postId: string): Promise<{ withdrawnAt: Date | null }> {
    const found = await tx
      .selectFrom('constructionPost')
      .select(['projectId', 'withdrawnAt'])
      .where('id', '=', postId)
      .forUpdate()
      .executeTakeFirst()
    checkEditor(by, found?.projectId)
    return found
  }
}
