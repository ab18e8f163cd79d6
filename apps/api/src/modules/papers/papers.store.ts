import type { PaperState } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import type { Tx } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { StoredFiles } from '../../platform/storage/index.js'
import type { PaperPlace } from './paper-places.js'
import type { PaperFacts, Side } from './paper.rules.js'
import { documentsChanged } from './papers-changed.event.js'

export interface LockedPaper extends PaperFacts {
  readonly id: string
  readonly reason: string | null
  readonly pages: readonly { id: string; contentHash: string; uploaderKind: Side }[]
}

/** The only place that writes papers. */
@Injectable()
export class PapersStore {
  constructor(
    private readonly files: StoredFiles,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The paper of a place, made when it is the first time, and locked. */
  async lock(tx: Tx, { journeyId, projectId, node, document }: PaperPlace): Promise<LockedPaper> {
    const now = this.clock.now()
    const place = { projectId, journeyId, nodeKey: node.key, documentKey: document.key }
    await tx
      .insertInto('paper')
      .values({ id: newId(now), ...place, state: 'sent', createdAt: now, updatedAt: now })
      .onConflict((oc) => oc.columns(['journeyId', 'nodeKey', 'documentKey']).doNothing())
      .execute()
    const paper = await tx
      .selectFrom('paper')
      .select(['id', 'state', 'reason', 'expiresOn'])
      .where('journeyId', '=', journeyId)
      .where('nodeKey', '=', node.key)
      .where('documentKey', '=', document.key)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const rows = await tx
      .selectFrom('paperPage')
      .select(['id', 'contentHash', 'uploaderKind'])
      .where('paperId', '=', paper.id)
      .execute()
    const pages = rows.map((row) => ({ ...row, uploaderKind: row.uploaderKind as Side }))
    const state = pages.length === 0 ? 'missing' : (paper.state as PaperState)
    return { id: paper.id, state, reason: paper.reason, expiresOn: paper.expiresOn, from: document.from, pages }
  }

  async addPage(
    tx: Tx,
    paper: LockedPaper,
    { projectId }: PaperPlace,
    page: { fileId: string; contentHash: string; uploader: { kind: Side; id: string } },
  ): Promise<void> {
    const now = this.clock.now()
    const id = newId(now)
    const attached = await this.files.attach(tx, [page.fileId], 'paper', { kind: 'paper_page', id })
    if (attached.length === 0) throw new Error('a new file has an owner already')
    const { kind, id: uploaderId } = page.uploader
    const content = { fileId: page.fileId, contentHash: page.contentHash, uploaderKind: kind, uploaderId }
    await tx
      .insertInto('paperPage')
      .values({ id, projectId, paperId: paper.id, ...content, createdAt: now })
      .execute()
  }

  async removePages(tx: Tx, pageIds: readonly string[]): Promise<void> {
    if (pageIds.length === 0) return
    await tx.deleteFrom('paperPage').where('id', 'in', pageIds).execute()
    for (const id of pageIds) await this.files.release(tx, { kind: 'paper_page', id })
  }

  /** Writes what became of it and tells those who watch. */
  async save(
    tx: Tx,
    paper: LockedPaper,
    { journeyId }: PaperPlace,
    change: {
      state: Exclude<PaperState, 'missing'>
      reason: string | null
      expiresOn: string | null
      decidedBy?: { staffId: string; name: string }
    },
  ): Promise<void> {
    const { decidedBy, ...said } = change
    const now = this.clock.now()
    const decision = { decidedBy: decidedBy?.staffId ?? null, decidedName: decidedBy?.name ?? null }
    await tx
      .updateTable('paper')
      .set({ ...said, ...decision, decidedAt: decidedBy ? now : null, updatedAt: now })
      .where('id', '=', paper.id)
      .execute()
    await this.events.emit(tx, documentsChanged, { journeyIds: [journeyId] })
  }
}
