import type { Readable } from 'node:stream'

/** A part of a file; both ends count, as in an HTTP range. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** How the one who opens an address gets the file. */
export interface AddressWish {
  readonly contentType: string
  readonly disposition: string
  /** How long the address holds, and may be remembered. */
  readonly seconds: number
}

/**
 * Where bytes are kept, under keys that we make (`project/id`): a folder, or a bucket. What they are, whose and until
 * when is the business of `stored_file`.
 */
export abstract class Storage {
  /** Keeps all of it or nothing; what was under the key is replaced. */
  abstract put(key: string, content: Uint8Array | Readable, contentType: string): Promise<void>
  /** Null where there is nothing. */
  abstract open(key: string, range?: ByteRange): Promise<Readable | null>
  /** Does nothing where there is nothing. */
  abstract remove(key: string): Promise<void>
  /** In bytes; null where there is nothing. */
  abstract size(key: string): Promise<number | null>
  async exists(key: string): Promise<boolean> {
    return (await this.size(key)) !== null
  }
  /** A short-lived address at which the store itself gives the file; null: we give it ourselves. */
  abstract address(key: string, wish: AddressWish): Promise<string | null>
}

/** @throws Error for a key that could leave its place: keys are ours, so such a one is a mistake of ours. */
export function checkKey(key: string): string {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z]+)?$/.test(key)) throw new Error('not a key of the storage')
  return key
}
