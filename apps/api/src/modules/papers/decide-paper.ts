import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import type { PaperPlace } from './paper-places.js'
import { mayAccept, mayReturn, usualEnd } from './paper.rules.js'
import { PapersStore } from './papers.store.js'
import { ReceiveDocument } from './receive-document.js'

/** Staff accept a paper, or send it back with the reason. The same decision again changes nothing. */
@Injectable()
export class DecidePaper {
  constructor(
    private readonly database: Database,
    private readonly store: PapersStore,
    private readonly receive: ReceiveDocument,
    private readonly clock: Clock,
  ) {}

  /** @param expiresOn its last good day; undefined for the usual one. @throws DomainError `paper.not_now` */
  async accept(by: StaffCaller, place: PaperPlace, expiresOn: string | null | undefined): Promise<void> {
    await this.database.write(async (tx) => {
      const paper = await this.store.lock(tx, place)
      const end = expiresOn === undefined ? usualEnd(place.document.key, this.clock.today()) : expiresOn
      if (paper.state === 'accepted' && (expiresOn === undefined || paper.expiresOn === end)) return
      if (!mayAccept(paper) && paper.state !== 'accepted')
        throw new DomainError('paper.not_now', { reason: '还没有上传，没有可以审核的' })
      await this.store.save(tx, paper, place, { state: 'accepted', reason: null, expiresOn: end, decidedBy: by })
      await this.receive.execute(tx, by, place, true)
    })
  }

  /** @throws DomainError `paper.not_now` */
  async sendBack(by: StaffCaller, place: PaperPlace, reason: string): Promise<void> {
    await this.database.write(async (tx) => {
      const paper = await this.store.lock(tx, place)
      if (!mayReturn(paper) && paper.state !== 'returned')
        throw new DomainError('paper.not_now', { reason: '这份材料现在不能退回' })
      await this.store.save(tx, paper, place, { state: 'returned', reason, expiresOn: null, decidedBy: by })
      await this.receive.execute(tx, by, place, false)
    })
  }
}
