import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import type { Uploader } from './add-page.js'
import type { PaperPlace } from './paper-places.js'
import { mayRemovePage } from './paper.rules.js'
import { PapersStore } from './papers.store.js'
import { ReceiveDocument } from './receive-document.js'

/** Takes a page back; one that is gone already stays gone. */
@Injectable()
export class RemovePage {
  constructor(
    private readonly database: Database,
    private readonly store: PapersStore,
    private readonly receive: ReceiveDocument,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `paper.not_now` */
  async execute(place: PaperPlace, pageId: string, by: Uploader): Promise<void> {
    await this.database.write(async (tx) => {
      const paper = await this.store.lock(tx, place)
      const page = paper.pages.find(({ id }) => id === pageId)
      if (!page) return
      if (!mayRemovePage(by.kind, page.uploaderKind, paper, this.clock.today())) {
        const reason =
          page.uploaderKind === by.kind ? '这份材料已经收下，不能再撤回' : '这一页不是您这边上传的，不能撤回'
        throw new DomainError('paper.not_now', { reason })
      }
      await this.store.removePages(tx, [pageId])
      const isEmpty = paper.pages.length === 1
      if (by.kind === 'staff' && isEmpty && paper.state === 'accepted')
        await this.receive.execute(tx, by.by, place, false)
      // One that was sent back stays so until something new is brought.
      const state = isEmpty || paper.state === 'missing' ? 'sent' : paper.state
      await this.store.save(tx, paper, place, {
        state,
        reason: state === 'returned' ? paper.reason : null,
        expiresOn: null,
      })
    })
  }
}
