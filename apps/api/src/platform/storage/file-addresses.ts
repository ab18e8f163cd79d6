import { createHmac, type KeyObject } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/clock.js'
import { Environment } from '../config/environment.js'
import { sameHash } from '../crypto/fingerprint.js'

/** Shortest life of an address; one holds at most twice as long. */
const seconds = 300

export interface FileAddress {
  readonly fileId: string
  readonly size: 'full' | 'thumb'
  /** The name to save under; '' to be shown. */
  readonly name: string
}
export interface SignedQuery {
  readonly size?: string | undefined
  readonly name?: string | undefined
  readonly until?: string | undefined
  readonly key?: string | undefined
  readonly signature?: string | undefined
}

/**
 * Signed, short-lived addresses of files: who may see a file is decided where the address is written into an answer.
 * The same address is given for some minutes, so that a browser keeps what it has loaded.
 */
@Injectable()
export class FileAddresses {
  constructor(
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** A path from `/api/v1` on. */
  of({ fileId, size, name }: FileAddress): string {
    const [current] = this.environment.TOKEN_KEYS
    if (!current) throw new Error('TOKEN_KEYS is empty')
    const until = String((Math.floor(this.now() / seconds) + 2) * seconds)
    const query = new URLSearchParams({
      size,
      ...(name === '' ? {} : { name }),
      until,
      key: current.id,
      signature: signature({ fileId, size, name }, until, current.key),
    })
    return `/api/v1/files/${fileId}?${query.toString()}`
  }

  /** The address that was asked, with the seconds it still holds. `false`: never one of ours. `null`: it was once. */
  read(fileId: string, query: SignedQuery): (FileAddress & { secondsLeft: number }) | null | false {
    const { size = '', name = '', until = '', key = '' } = query
    const found = this.environment.TOKEN_KEYS.find(({ id }) => id === key)
    if (!found || (size !== 'full' && size !== 'thumb')) return false
    const address = { fileId, size, name } as const
    if (!sameHash(query.signature ?? '', signature(address, until, found.key))) return false
    const secondsLeft = Number(until) - this.now()
    return secondsLeft > 0 ? { ...address, secondsLeft } : null
  }

  private now(): number {
    return Math.floor(this.clock.now().getTime() / 1000)
  }
}

/** No access token is signed with these bytes: theirs hold no NUL. */
const signature = ({ fileId, size, name }: FileAddress, until: string, key: KeyObject): string =>
  createHmac('sha256', key).update(['file', fileId, size, until, name].join('\0')).digest('base64url')
