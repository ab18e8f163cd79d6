import type { PaperState } from '@hub/contracts'
import type { CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Database, type Tx } from '../../platform/database/database.js'

/** A paper of which pages are there and that was not sent back. */
export interface PaperAtHand {
  readonly journeyId: string
  readonly nodeKey: string
  readonly documentKey: string
  readonly state: Extract<PaperState, 'sent' | 'accepted'>
  /** Its last good day. */
  readonly expiresOn: CivilDate | null
}

/** What need not be asked for, as facts for warnings. */
@Injectable()
export class PapersAtHand {
  constructor(private readonly database: Database) {}

  /** One statement for all journeys. */
  async ofJourneys(
    journeyIds: readonly string[],
    db: Database['kysely'] | Tx = this.database.kysely,
  ): Promise<PaperAtHand[]> {
    const { rows } = await sql<PaperAtHand>`
      SELECT r.journey_id, r.node_key, r.document_key, r.state, r.expires_on FROM paper r
      WHERE r.journey_id = ANY(${journeyIds}::uuid[]) AND r.state IN ('sent', 'accepted')
        AND EXISTS (SELECT FROM paper_page e WHERE e.paper_id = r.id)
      ORDER BY r.journey_id, r.node_key, r.document_key`.execute(db)
    return rows
  }
}
