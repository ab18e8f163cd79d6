import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ByteRange, checkKey, Storage } from './storage.js'

const isMissing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT'

/** Files in a folder that all processes share. Written beside their place and moved there, so none is ever half. */
export class DiskStorage extends Storage {
  private readonly root: string

  constructor(folder: string) {
    super()
    this.root = resolve(folder)
  }

  async put(key: string, content: Uint8Array | Readable): Promise<void> {
    const path = this.path(key)
    await mkdir(dirname(path), { recursive: true })
    const unfinished = `${path}.${randomUUID()}.part`
    try {
      const source = content instanceof Readable ? content : Readable.from([content])
      await pipeline(source, createWriteStream(unfinished, { mode: 0o600, flush: true }))
      await rename(unfinished, path)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }

  async open(key: string, range?: ByteRange): Promise<Readable | null> {
    try {
      const file = await open(this.path(key))
      return file.createReadStream(range)
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true })
  }

  async size(key: string): Promise<number | null> {
    try {
      return (await stat(this.path(key))).size
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  address(): Promise<null> {
    return Promise.resolve(null)
  }

  private path(key: string): string {
    return join(this.root, checkKey(key))
  }
}
