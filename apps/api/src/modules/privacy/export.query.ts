import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { FileAddresses } from '../../platform/storage/index.js'
import { makingSeconds } from './export-rules.js'

/** Where my copy stands, with an address of some minutes once it is ready. */
@Injectable()
export class ExportQuery {
  constructor(
    private readonly database: Database,
    private readonly addresses: FileAddresses,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<Answer<'GET /me/export'>> {
    const row = await this.database.kysely
      .selectFrom('dataExport as e')
      .leftJoin('storedFile as f', 'f.id', 'e.fileId')
      .select(['e.state', 'e.askedAt', 'e.readyAt', 'e.expiresAt', 'f.id as fileId', 'f.bytes'])
      .where('e.personId', '=', personId)
      .where('e.state', 'in', ['running', 'ready'])
      .executeTakeFirst()
    if (!row || (row.expiresAt && row.expiresAt <= this.clock.now())) return { copy: null }
    if (row.state === 'running' && row.askedAt < this.clock.in(-makingSeconds)) return { copy: null }
    const { fileId, bytes } = row
    const ready = row.state === 'ready' && fileId !== null
    return {
      copy: {
        state: ready ? 'ready' : 'running',
        askedAt: row.askedAt.toISOString(),
        expiresAt: row.expiresAt?.toISOString() ?? null,
        bytes,
        url: ready ? this.addresses.of({ fileId, size: 'full', name: '我的资料.zip' }) : null,
      },
    }
  }
}
