import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import type { Tx } from '../../platform/database/database.js'
import { ActOnNode } from '../journeys/index.js'
import type { PaperPlace } from './paper-places.js'

/** Tells the node that it has a paper, or has it no more. */
@Injectable()
export class ReceiveDocument {
  constructor(private readonly actOnNode: ActOnNode) {}

  /** @throws DomainError `request.conflict` when the node was changed at the same time */
  async execute(
    tx: Tx,
    by: StaffCaller,
    { journeyId, node, document }: PaperPlace,
    isReceived: boolean,
  ): Promise<void> {
    const row = await tx
      .selectFrom('journeyNode')
      .select(['version', 'received'])
      .where('journeyId', '=', journeyId)
      .where('key', '=', node.key)
      .executeTakeFirst()
    const before = Object.keys(row?.received ?? {})
    if (before.includes(document.key) === isReceived) return
    const others = before.filter((key) => key !== document.key)
    const received = isReceived ? [...others, document.key] : others
    await this.actOnNode.execute(by, journeyId, node.key, { action: 'update', version: row?.version ?? 0, received })
  }
}
