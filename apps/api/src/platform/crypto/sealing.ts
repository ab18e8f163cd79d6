import { createCipheriv, createDecipheriv } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Environment, type KeyRing } from '../config/environment.js'
import { freshBytes } from './fresh-bytes.js'

const ivBytes = 12
const tagBytes = 16

/** Personal data at rest: AES-256-GCM, written as `keyId:base64(iv ‖ tag ‖ ciphertext)`. */
@Injectable()
export class Sealing {
  private readonly keys: KeyRing

  constructor(environment: Environment) {
    this.keys = environment.DATA_KEYS
  }

  seal(plain: string): string {
    const [current] = this.keys
    if (!current) throw new Error('DATA_KEYS is empty')
    const iv = freshBytes(ivBytes)
    const cipher = createCipheriv('aes-256-gcm', current.key, iv)
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
    return `${current.id}:${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')}`
  }

  /** @throws Error when the key is unknown or the value was tampered with. */
  open(sealed: string): string {
    const [id, text = ''] = sealed.split(':')
    const found = this.keys.find((entry) => entry.id === id)
    if (!found) throw new Error(`No data key ${String(id)}`)
    const bytes = Buffer.from(text, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', found.key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
  }
}
