import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ObjectStore, startObjectStore } from '../../../../../tests/support/object-store/index.js'
import { settingsFor } from '../../../../../tests/support/settings.js'
import { DiskStorage } from './disk-storage.js'
import { S3Storage, storageOrigin } from './s3-storage.js'
import type { Storage } from './storage.js'

let store: ObjectStore
let folder: string
beforeAll(async () => {
  store = await startObjectStore()
  folder = await mkdtemp(join(tmpdir(), 'hub-storage-'))
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const s3 = (over: Record<string, string> = {}) =>
  settingsFor({
    STORAGE: 's3',
    S3_ENDPOINT: store.url,
    S3_REGION: store.account.region,
    S3_BUCKET: store.bucket,
    S3_ACCESS_KEY_ID: store.account.id,
    S3_SECRET_ACCESS_KEY: store.account.secret,
    S3_PATH_STYLE: 'true',
    ...over,
  })
const makers: Record<string, () => Storage> = {
  'a folder': () => new DiskStorage(join(folder, 'files')),
  'a bucket': () => new S3Storage(s3()),
}
const text = async (stream: Readable | null): Promise<string | null> =>
  stream && (await buffer(stream)).toString('utf8')

describe.each(Object.keys(makers))('%s', (name) => {
  const storage = (): Storage => makers[name]?.() ?? new DiskStorage(folder)

  it('keeps bytes and streams, gives them back whole or in part, replaces and removes them', async () => {
    await storage().put('p1/one', Buffer.from('first 首付'), 'text/plain')
    await storage().put('p1/two.thumb', Readable.from([Buffer.from('sec'), Buffer.from('ond')]), 'image/jpeg')
    expect(await text(await storage().open('p1/one'))).toBe('first 首付')
    expect(await text(await storage().open('p1/two.thumb'))).toBe('second')
    expect(await text(await storage().open('p1/two.thumb', { start: 1, end: 3 }))).toBe('eco')
    expect(await storage().size('p1/two.thumb')).toBe(6)
    await storage().put('p1/one', Buffer.from('again'), 'text/plain')
    expect(await text(await storage().open('p1/one'))).toBe('again')
    await storage().remove('p1/one')
    await storage().remove('p1/one')
    expect(await storage().exists('p1/one')).toBe(false)
    expect(await storage().exists('p1/two.thumb')).toBe(true)
    expect(await storage().open('p1/one')).toBeNull()
    expect(await storage().size('p1/one')).toBeNull()
  })

  it('keeps nothing of a stream that breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield await Promise.resolve(Buffer.from('half'))
        throw new Error('line cut')
      })(),
    )
    await expect(storage().put('p1/half', broken, 'text/plain')).rejects.toThrow('line cut')
    expect(await storage().exists('p1/half')).toBe(false)
  })

  it.each(['../out', '/etc/passwd', 'a/../../b', 'a//b', 'A', 'a\\b', 'a/b.', '', 'a\0b'])(
    'refuses the key %j',
    async (key) => {
      await expect(storage().put(key, Buffer.from('x'), 'text/plain')).rejects.toThrow('not a key')
      await expect(storage().open(key)).rejects.toThrow('not a key')
    },
  )
})

describe('a folder', () => {
  it('holds no unfinished files, and has no addresses of its own', async () => {
    const left = (await readdir(join(folder, 'files'), { recursive: true })).filter((name) => name.endsWith('.part'))
    expect(left).toEqual([])
    expect(await new DiskStorage(folder).address()).toBeNull()
  })
})

describe('a bucket', () => {
  afterEach(() => {
    store.now = () => new Date()
  })

  it('is not opened with another secret', async () => {
    const stranger = new S3Storage(s3({ S3_SECRET_ACCESS_KEY: 'guessed' }))
    await expect(stranger.put('p1/x', Buffer.from('x'), 'text/plain')).rejects.toThrow('SignatureDoesNotMatch')
    expect(store.objects.has('p1/x')).toBe(false)
    expect((await fetch(`${store.url}/${store.bucket}/p1/two.thumb`)).status).toBe(403)
  })

  it('gives short-lived addresses that say how the file is to be shown', async () => {
    const storage = new S3Storage(s3())
    await storage.put('p1/deed', Buffer.from('deed'), 'application/octet-stream')
    const disposition = "attachment; filename*=UTF-8''%E4%BA%A7%E8%AF%81.pdf"
    const address = await storage.address('p1/deed', { contentType: 'application/pdf', disposition, seconds: 120 })
    const response = await fetch(address)
    expect(await response.text()).toBe('deed')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': disposition,
      'cache-control': 'private, max-age=120',
    })
    const forged = await fetch(address.replace('deed', 'two.thumb'))
    expect(forged.status).toBe(403)
    store.now = () => new Date(Date.now() + 121_000)
    expect((await fetch(address)).status).toBe(403)
  })

  it('stands before the host or in the path, and the pages may show pictures from there', () => {
    expect(storageOrigin(s3())).toBe(store.url)
    const far = { S3_ENDPOINT: 'https://cos.cn', S3_BUCKET: 'b-1', S3_PATH_STYLE: 'false' }
    expect(storageOrigin(s3(far))).toBe('https://b-1.cos.cn')
    expect(storageOrigin(settingsFor())).toBeNull()
  })
})
