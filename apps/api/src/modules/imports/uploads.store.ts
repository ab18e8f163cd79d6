import { Injectable } from '@nestjs/common'
import { Sealing } from '../../platform/crypto/sealing.js'
import type { Database, Tx } from '../../platform/database/database.js'
import { bufferSource, type Source } from './reading/source.js'

const partBytes = 256 * 1024

/** The uploaded file as it came, sealed, so that it can be checked again; erased once the import has ended. */
@Injectable()
export class UploadsStore {
  constructor(private readonly sealing: Sealing) {}

  async save(tx: Tx, importId: string, source: Source): Promise<void> {
    for (let start = 0, partNo = 1; start < source.size; start += partBytes, partNo += 1) {
      const bytes = await source.bytes(start, Math.min(start + partBytes, source.size))
      const contentCipher = this.sealing.seal(bytes.toString('base64'))
      await tx.insertInto('importPart').values({ importId, partNo, contentCipher }).execute()
    }
  }

  /** Null once the file has been erased. */
  async open(db: Database['kysely'] | Tx, importId: string): Promise<Source | null> {
    const parts = await db
      .selectFrom('importPart')
      .select('contentCipher')
      .where('importId', '=', importId)
      .orderBy('partNo')
      .execute()
    if (parts.length === 0) return null
    const bytes = parts.map(({ contentCipher }) => Buffer.from(this.sealing.open(contentCipher), 'base64'))
    return bufferSource(Buffer.concat(bytes))
  }
}
