import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Environment } from '../config/environment.js'
import { hmacSha256 } from './hmac.js'

/** Keyed hashes by which encrypted values are found again: `keyId:base64url`. */
@Injectable()
export class Fingerprint {
  private readonly current: { readonly id: string; readonly hash: (text: string) => string } | undefined

  constructor(environment: Environment) {
    const [current] = environment.HASH_KEYS
    this.current = current && { id: current.id, hash: hmacSha256(current.key) }
  }

  /** `kind` separates the spaces: a phone and an identity number of the same digits differ. */
  of(kind: string, value: string): string {
    if (!this.current) throw new Error('HASH_KEYS is empty')
    return `${this.current.id}:${this.current.hash(`${kind}\0${value}`)}`
  }
}

/** A fresh secret of 256 bits for links and refresh tokens. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Unkeyed hash, for secrets that are random themselves. */
export const digest = (value: string | Buffer): string => createHash('sha256').update(value).digest('base64url')

export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
