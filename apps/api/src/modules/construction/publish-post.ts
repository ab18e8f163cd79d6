import type { Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { StoredFiles } from '../../platform/storage/index.js'
import { ConstructionStore } from './construction.store.js'
import { checkEditor } from './editors.js'
import { photoPurpose } from './photo-purpose.js'

/** Staff tell of the building site. */
@Injectable()
export class PublishPost {
  constructor(
    private readonly database: Database,
    private readonly store: ConstructionStore,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the post
   * @throws DomainError `post.not_found`, `post.already`, `post.photo_lost`, `request.invalid` for unknown buildings and
   * for a day that is yet to come
   */
  async execute(by: StaffCaller, post: Received<'POST /staff/construction'>['body']): Promise<string> {
    const { projectId, photoIds } = post
    checkEditor(by, projectId)
    if (post.on > this.clock.today())
      throw new DomainError('request.invalid', {}, [{ path: 'on', message: '日期不能晚于今天' }])
    return this.database.write(async (tx) => {
      const names = [...new Set(post.buildings)]
      const buildings = await this.store.buildings(tx, projectId, names)
      if (buildings.size < names.length)
        throw new DomainError('request.invalid', {}, [{ path: 'buildings', message: '有楼栋不在这个楼盘里' }])
      const author = { kind: 'staff', id: by.staffId, name: by.name } as const
      const id = await this.store.add(tx, projectId, [...buildings.values()], post, author)
      if (id === null) throw new DomainError('post.already')
      await this.attach(tx, { id, projectId }, photoIds, by)
      return id
    })
  }

  /** Only photos that the same colleague has uploaded for this project. */
  private async attach(tx: Tx, post: { id: string; projectId: string }, fileIds: string[], by: StaffCaller) {
    if (fileIds.length === 0) return
    const { id: postId, projectId } = post
    const owner = { kind: 'construction_post', id: postId }
    const attached = await this.files.attach(tx, fileIds, photoPurpose, owner, { projectId, creatorId: by.staffId })
    if (attached.length < fileIds.length) throw new DomainError('post.photo_lost')
    const photos = fileIds.map((fileId, index) => ({ postId, position: index + 1, projectId, fileId }))
    await tx.insertInto('constructionPhoto').values(photos).execute()
  }
}
