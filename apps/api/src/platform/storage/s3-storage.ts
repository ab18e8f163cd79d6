import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { Environment } from '../config/environment.js'
import { type AddressWish, type ByteRange, checkKey, Storage } from './storage.js'

const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404

/** A bucket of any S3-compatible store. */
export class S3Storage extends Storage {
  private readonly client: S3Client
  private readonly bucket: string

  constructor(environment: Environment) {
    super()
    this.bucket = environment.S3_BUCKET
    this.client = new S3Client({
      endpoint: environment.S3_ENDPOINT,
      region: environment.S3_REGION,
      credentials: { accessKeyId: environment.S3_ACCESS_KEY_ID, secretAccessKey: environment.S3_SECRET_ACCESS_KEY },
      forcePathStyle: environment.S3_PATH_STYLE,
      // Newer than many compatible stores; TLS and the signed hash of the body do the same.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    })
  }

  async put(key: string, content: Uint8Array | Readable, contentType: string): Promise<void> {
    if (content instanceof Readable) {
      await this.putStream(key, content, contentType)
      return
    }
    await this.client.send(new PutObjectCommand({ ...this.at(key), Body: content, ContentType: contentType }))
  }

  /** The store wants the length beforehand, so a stream goes through a file of the machine's own. */
  private async putStream(key: string, content: Readable, contentType: string): Promise<void> {
    const spool = join(tmpdir(), `hub-${randomUUID()}`)
    try {
      await pipeline(content, createWriteStream(spool, { mode: 0o600 }))
      const { size } = await stat(spool)
      const put = { Body: createReadStream(spool), ContentLength: size, ContentType: contentType }
      await this.client.send(new PutObjectCommand({ ...this.at(key), ...put }))
    } finally {
      await rm(spool, { force: true })
    }
  }

  async open(key: string, range?: ByteRange): Promise<Readable | null> {
    const wanted = range ? { Range: `bytes=${String(range.start)}-${String(range.end)}` } : {}
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(key), ...wanted }))
      return Body instanceof Readable ? Body : null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)))
  }

  async size(key: string): Promise<number | null> {
    try {
      return (await this.client.send(new HeadObjectCommand(this.at(key)))).ContentLength ?? 0
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  address(key: string, { contentType, disposition, seconds }: AddressWish): Promise<string> {
    const command = new GetObjectCommand({
      ...this.at(key),
      ResponseContentType: contentType,
      ResponseContentDisposition: disposition,
      ResponseCacheControl: `private, max-age=${String(seconds)}`,
    })
    return getSignedUrl(this.client, command, { expiresIn: seconds })
  }

  private at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: checkKey(key) }
  }
}

/** Where the browser is sent for files, so that the page's policy can allow it; null with a folder. */
export function storageOrigin(environment: Environment): string | null {
  if (environment.STORAGE !== 's3') return null
  const endpoint = new URL(environment.S3_ENDPOINT)
  if (!environment.S3_PATH_STYLE) endpoint.hostname = `${environment.S3_BUCKET}.${endpoint.hostname}`
  return endpoint.origin
}
