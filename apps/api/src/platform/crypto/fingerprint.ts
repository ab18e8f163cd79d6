import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Environment, type KeyRing } from '../config/environment.js'

/** Keyed hashes by which encrypted values are found again: `keyId:base64url`. */
@Injectable()
export class Fingerprint {
  private readonly keys: KeyRing

  constructor(environment: Environment) {
    this.keys = environment.HASH_KEYS
  }

  /** `kind` separates the spaces: a phone and an identity number of the same digits differ. */
  of(kind: string, value: string): string {
    const [current] = this.keys
    if (!current) throw new Error('HASH_KEYS is empty')
    return `${current.id}:${createHmac('sha256', current.key).update(`${kind}\0${value}`).digest('base64url')}`
  }
}

/** A fresh secret of 256 bits for links and refresh tokens. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Unkeyed hash, for secrets that are random themselves. */
export const digest = (value: string | Buffer): string => createHash('sha256').update(value).digest('base64url')

export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
