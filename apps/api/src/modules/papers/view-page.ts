import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { FileAddresses } from '../../platform/storage/index.js'
import type { PaperPlace } from './paper-places.js'

/** Staff open a page of somebody's papers: noted down with name and time before the address is given. */
@Injectable()
export class ViewPage {
  constructor(
    private readonly database: Database,
    private readonly addresses: FileAddresses,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `paper.not_found` */
  async execute(
    by: StaffCaller,
    { journeyId, projectId, node, document }: PaperPlace,
    pageId: string,
  ): Promise<string> {
    const page = await this.database.kysely
      .selectFrom('paperPage as e')
      .innerJoin('paper as r', 'r.id', 'e.paperId')
      .select(['e.fileId', 'r.id as paperId'])
      .where('e.id', '=', pageId)
      .where('r.journeyId', '=', journeyId)
      .where('r.nodeKey', '=', node.key)
      .where('r.documentKey', '=', document.key)
      .executeTakeFirst()
    if (!page) throw new DomainError('paper.not_found')
    const at = this.clock.now()
    const view = {
      id: newId(at),
      projectId,
      paperId: page.paperId,
      pageId,
      staffId: by.staffId,
      staffName: by.name,
      at,
    }
    await this.database.kysely.insertInto('paperView').values(view).execute()
    return this.addresses.of({ fileId: page.fileId, size: 'full', name: '' })
  }
}
