import { mostPaperPages } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { AcceptUpload, type Upload, uploadHash } from '../../platform/storage/index.js'
import type { PaperPlace } from './paper-places.js'
import { beginsAnew, mayAddPage } from './paper.rules.js'
import { type LockedPaper, PapersStore } from './papers.store.js'
import { ReceiveDocument } from './receive-document.js'

export type Uploader =
  { readonly kind: 'person'; readonly id: string } | { readonly kind: 'staff'; readonly by: StaffCaller }

/** Adds a page to a paper. The same page again, also at the same time, is one page. */
@Injectable()
export class AddPage {
  constructor(
    private readonly database: Database,
    private readonly acceptUpload: AcceptUpload,
    private readonly store: PapersStore,
    private readonly receive: ReceiveDocument,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `file.*`, `paper.not_now`, `paper.too_many_pages` */
  async execute(place: PaperPlace, upload: Upload, uploader: Uploader): Promise<void> {
    const contentHash = uploadHash(upload.content)
    const who = uploader.kind === 'staff' ? uploader.by.staffId : uploader.id
    // Looked at before the work on the picture, which costs most; looked at again when the page is added.
    const isNew = await this.database.write(async (tx) =>
      this.hasRoom(await this.store.lock(tx, place), contentHash, uploader),
    )
    if (!isNew) return
    const creator = { kind: uploader.kind, id: who }
    const about = { projectId: place.projectId, purpose: 'paper', creator }
    const fileId = await this.acceptUpload.execute(upload, 'pictures-and-pdf', about)
    await this.database.write(async (tx) => {
      const paper = await this.store.lock(tx, place)
      if (!this.hasRoom(paper, contentHash, uploader)) return
      if (beginsAnew(paper, this.clock.today()))
        await this.store.removePages(
          tx,
          paper.pages.map(({ id }) => id),
        )
      await this.store.addPage(tx, paper, place, { fileId, contentHash, uploader: { kind: uploader.kind, id: who } })
      if (uploader.kind === 'staff' && paper.from === 'developer') {
        const { by } = uploader
        await this.store.save(tx, paper, place, { state: 'accepted', reason: null, expiresOn: null, decidedBy: by })
        await this.receive.execute(tx, by, place, true)
      } else await this.store.save(tx, paper, place, { state: 'sent', reason: null, expiresOn: null })
    })
  }

  /** False when the page is there already. */
  private hasRoom(paper: LockedPaper, contentHash: string, uploader: Uploader): boolean {
    const today = this.clock.today()
    const isAnew = beginsAnew(paper, today)
    if (!isAnew && paper.pages.some((page) => page.contentHash === contentHash)) return false
    if (!mayAddPage(uploader.kind, paper, today)) {
      const reason =
        paper.from === 'developer' ? '这份材料由开发商提供，不用您上传' : '这份材料已经收下，要换请联系服务官'
      throw new DomainError('paper.not_now', { reason })
    }
    if (!isAnew && paper.pages.length >= mostPaperPages)
      throw new DomainError('paper.too_many_pages', { limit: mostPaperPages })
    return true
  }
}
