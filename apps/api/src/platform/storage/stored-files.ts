import { createHash } from 'node:crypto'
import { pipeline, Readable, Transform } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock.js'
import { newId } from '../crypto/id.js'
import { Database, type Tx } from '../database/database.js'
import { fileKey } from './file-key.js'
import { Storage } from './storage.js'

export interface Creator {
  readonly kind: 'person' | 'staff' | 'system'
  readonly id: string | null
}
export interface FileOwner {
  /** The table whose row holds the file, `paper_page`. */
  readonly kind: string
  readonly id: string
}
export interface NewFile {
  /** Null for what belongs to a person and to no project. */
  readonly projectId: string | null
  /** What it is for: `paper`, `construction_photo`. */
  readonly purpose: string
  readonly contentType: string
  readonly content: Uint8Array | Readable
  /** A small copy, of a picture. */
  readonly thumb?: Uint8Array
  /** SHA-256 (hex) of what was sent, where `content` was made from it. */
  readonly sha256?: string
  readonly creator: Creator
  /** Swept from then on, with or without an owner. */
  readonly expiresAt?: Date | null
}

/**
 * Keeps files. A file is on record before its bytes are written, and its row gets an owner in the transaction of whoever
 * holds it from then on; so bytes without a row do not exist, and a row without an owner is swept after a day.
 */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file without an owner yet, apart from any running `write`; its id. */
  async keep({ content, thumb, sha256, creator, expiresAt = null, ...file }: NewFile): Promise<string> {
    const now = this.clock.now()
    const id = newId(now)
    const row = { id, ...file, creatorKind: creator.kind, creatorId: creator.id, createdAt: now }
    await this.database.apart
      .insertInto('storedFile')
      .values({ ...row, bytes: 0, thumbBytes: thumb?.length ?? null, sha256: sha256 ?? '', expiresAt })
      .execute()
    const counted = counting()
    const passing =
      content instanceof Readable ? pipeline(content, counted.stream, () => undefined) : counted.all(content)
    await this.storage.put(fileKey(file.projectId, id), passing, file.contentType)
    if (thumb) await this.storage.put(fileKey(file.projectId, id, 'thumb'), thumb, file.contentType)
    await this.database.apart
      .updateTable('storedFile')
      .set({ bytes: counted.bytes(), sha256: sha256 ?? counted.sha256() })
      .where('id', '=', id)
      .execute()
    return id
  }

  /**
   * Gives files to their owner; those that have one already, or were made for something else, are left out.
   * @param sent only what this sender has sent for this project
   */
  async attach(
    tx: Tx,
    ids: readonly string[],
    purpose: string,
    owner: FileOwner,
    sent?: { readonly projectId: string; readonly creatorId: string | null },
  ): Promise<string[]> {
    if (ids.length === 0) return []
    const attached = await tx
      .updateTable('storedFile')
      .set({ ownerKind: owner.kind, ownerId: owner.id, releasedAt: null })
      .where('id', 'in', ids)
      .where('purpose', '=', purpose)
      .where('ownerId', 'is', null)
      .$if(sent !== undefined, (query) =>
        query.where('projectId', '=', sent?.projectId ?? null).where('creatorId', '=', sent?.creatorId ?? null),
      )
      .returning('id')
      .execute()
    return attached.map(({ id }) => id)
  }

  /** Lets go of everything an owner holds; swept a day later, when no address is in use any more. */
  async release(tx: Tx, owner: FileOwner): Promise<void> {
    await tx
      .updateTable('storedFile')
      .set({ ownerKind: null, ownerId: null, releasedAt: this.clock.now() })
      .where('ownerKind', '=', owner.kind)
      .where('ownerId', '=', owner.id)
      .execute()
  }
}

/** Counts and hashes what passes. */
function counting() {
  const hash = createHash('sha256')
  let bytes = 0
  const count = (part: Uint8Array): void => {
    hash.update(part)
    bytes += part.length
  }
  const stream = new Transform({
    transform(part: Buffer, _, done) {
      count(part)
      done(null, part)
    },
  })
  return {
    stream,
    all(content: Uint8Array): Uint8Array {
      count(content)
      return content
    },
    bytes: () => bytes,
    sha256: () => hash.digest('hex'),
  }
}
