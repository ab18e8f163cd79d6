import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ObjectStore, startObjectStore } from '../../../../../tests/support/object-store/index.js'
import {
  openWorld,
  type RunningApplication,
  startApplication,
  type World,
} from '../../../../../tests/support/world/index.js'
import { Database } from '../database/database.js'
import { Log } from '../observability/log.js'
import { FileAddresses } from './file-addresses.js'
import { fileKey } from './file-key.js'
import { Storage } from './storage.js'
import { StoredFiles } from './stored-files.js'
import { SweepFiles } from './sweep-files.job.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

const creator = { kind: 'system', id: null } as const
const text = 'a paper of ten pages'
const aFile = (over: { purpose?: string; expiresAt?: Date } = {}, thumb = Buffer.from('small')): Promise<string> =>
  world.get(StoredFiles).keep({
    ...{ projectId: null, purpose: 'test', contentType: 'application/pdf', content: Buffer.from(text), thumb, creator },
    ...over,
  })
const addressOf = (fileId: string, name = '', size: 'full' | 'thumb' = 'full'): string =>
  world.get(FileAddresses).of({ fileId, size, name })
const open = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(world.url + address, { headers, redirect: 'manual' })
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code: string }).code

describe('an address', () => {
  it('gives the file, to be shown or saved, private and as what it is', async () => {
    const id = await aFile()
    const shown = await open(addressOf(id))
    expect([shown.status, await shown.text()]).toEqual([200, text])
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      ...{ 'content-type': 'application/pdf', 'content-disposition': 'inline', 'x-content-type-options': 'nosniff' },
      ...{ 'content-length': String(text.length), 'accept-ranges': 'bytes' },
    })
    expect(shown.headers.get('cache-control')).toMatch(/^private, max-age=[3-5]\d\d$|^private, max-age=600$/)
    const saved = await open(addressOf(id, '购房合同(1).pdf'))
    expect(saved.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''%E8%B4%AD%E6%88%BF%E5%90%88%E5%90%8C%281%29.pdf",
    )
    await saved.arrayBuffer()
    expect(await (await open(addressOf(id, '', 'thumb'))).text()).toBe('small')
  })

  it('gives a part of it', async () => {
    const address = addressOf(await aFile())
    const part = await open(address, { range: 'bytes=2-6' })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, 'paper', 'bytes 2-6/20'])
    const none = await open(address, { range: 'bytes=20-' })
    expect([none.status, none.headers.get('content-range')]).toEqual([416, 'bytes */20'])
  })

  it('is worth nothing once any letter of it is another', async () => {
    const [one, two] = [await aFile(), await aFile()]
    const address = addressOf(one)
    const forged = [
      address.replace(one, two),
      address.replace('size=full', 'size=thumb'),
      address.replace(/until=\d/, 'until=9'),
      `${address}&name=x.html`,
      address.replace(/key=\w+/, 'key=k9'),
      address.replace(/signature=.{4}/, 'signature=AAAA'),
      address.replace(/signature=.*/, 'signature='),
      `/api/v1/files/${one}`,
    ]
    for (const path of forged) {
      const response = await open(path)
      expect([response.status, await codeOf(response)], path).toEqual([404, 'file.not_found'])
    }
  })

  it('holds for some minutes', async () => {
    const address = addressOf(await aFile())
    world.clock.pass(299)
    expect((await open(address)).status).toBe(200)
    world.clock.pass(302)
    const late = await open(address)
    expect([late.status, await codeOf(late)]).toEqual([403, 'file.link_expired'])
  })

  it('stays the same for a while, so that a browser keeps what it has', async () => {
    const id = await aFile()
    const now = world.clock.now().getTime()
    world.clock.set(new Date(Math.ceil(now / 300_000) * 300_000).toISOString())
    const first = addressOf(id)
    world.clock.pass(290)
    expect(addressOf(id)).toBe(first)
    world.clock.pass(20)
    expect(addressOf(id)).not.toBe(first)
  })

  it('of a file whose bytes are gone says that it is gone', async () => {
    const id = await aFile()
    await world.get(Storage).remove(fileKey(null, id))
    expect((await open(addressOf(id))).status).toBe(404)
  })
})

describe('files in a bucket', () => {
  let store: ObjectStore
  let running: RunningApplication
  beforeAll(async () => {
    store = await startObjectStore()
    const account = { S3_ACCESS_KEY_ID: store.account.id, S3_SECRET_ACCESS_KEY: store.account.secret }
    const place = { S3_ENDPOINT: store.url, S3_REGION: store.account.region, S3_BUCKET: store.bucket }
    const settings = { STORAGE: 's3', ...account, ...place, S3_PATH_STYLE: 'true' }
    running = await startApplication({ ...world.environment, ...settings }, world.clock)
  })
  afterAll(async () => {
    await running.close()
    await store.close()
  })

  it('are given by the bucket, to which our address leads', async () => {
    const content = Buffer.from(text)
    const id = await running.app
      .get(StoredFiles, { strict: false })
      .keep({ projectId: null, purpose: 'test', contentType: 'application/pdf', content, creator })
    expect(store.objects.get(`persons/${id}`)?.content.toString()).toBe(text)
    const led = await fetch(running.url + addressOf(id, 'a.pdf'), { redirect: 'manual' })
    expect(led.status).toBe(302)
    const given = await fetch(led.headers.get('location') ?? '')
    expect([await given.text(), given.headers.get('content-type')]).toEqual([text, 'application/pdf'])
    expect(given.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a.pdf")
    const page = await fetch(`${running.url}/docs`)
    expect(page.headers.get('content-security-policy')).toContain(`img-src 'self' data: blob: ${store.url}`)
  })
})

describe('the sweep', () => {
  const left = async (ids: string[]): Promise<boolean[]> => {
    const rows = await world.get(Database).kysely.selectFrom('storedFile').select('id').where('id', 'in', ids).execute()
    const storage = world.get(Storage)
    return Promise.all(
      ids.map(async (id) => {
        const found = rows.some((row) => row.id === id)
        const bytes = [await storage.exists(fileKey(null, id)), await storage.exists(fileKey(null, id, 'thumb'))]
        expect(bytes).toEqual([found, found])
        return found
      }),
    )
  }
  const sweep = (): Promise<void> => world.get(SweepFiles).handle()

  it('removes bytes and row of what nobody holds for a day, and of what has expired', async () => {
    const files = world.get(StoredFiles)
    const owner = { kind: 'paper_page', id: crypto.randomUUID() }
    const [orphan, held, wrong] = [await aFile(), await aFile(), await aFile({ purpose: 'other' })]
    const expiring = await aFile({ expiresAt: world.clock.in(2 * 86_400) })
    const ids = [orphan, held, wrong, expiring]
    const attached = await world.database.write((tx) => files.attach(tx, [held, wrong], 'test', owner))
    expect(attached).toEqual([held])
    await world.database.write((tx) => files.attach(tx, [expiring], 'test', owner))
    await sweep()
    expect(await left(ids)).toEqual([true, true, true, true])
    world.clock.pass(86_401)
    await sweep()
    expect(await left(ids)).toEqual([false, true, false, true])
    world.clock.pass(86_400)
    await sweep()
    expect(await left(ids)).toEqual([false, true, false, false])
    await world.database.write((tx) => files.release(tx, owner))
    await sweep()
    expect(await left(ids)).toEqual([false, true, false, false])
    world.clock.pass(86_401)
    await sweep()
    expect(await left(ids)).toEqual([false, false, false, false])
  })

  it('goes on past a file whose bytes cannot be removed, and takes that one another time', async () => {
    const ids = [await aFile(), await aFile(), await aFile()]
    const storage = world.get(Storage)
    const remove = storage.remove.bind(storage)
    const broken = fileKey(null, ids[1] ?? '')
    const told = vi.spyOn(world.get(Log), 'failure').mockReturnValue()
    const spy = vi
      .spyOn(storage, 'remove')
      .mockImplementation((key) => (key === broken ? Promise.reject(new Error('the disk is ill')) : remove(key)))
    world.clock.pass(86_401)
    await sweep()
    expect(await left(ids)).toEqual([false, true, false])
    expect(told.mock.calls).toEqual([['sweep-files', new Error('the disk is ill'), { fileId: ids[1] }]])
    for (const mock of [spy, told]) mock.mockRestore()
    await sweep()
    expect(await left(ids)).toEqual([false, false, false])
  })

  it('takes a file from nobody who holds it', async () => {
    const files = world.get(StoredFiles)
    const id = await aFile()
    const [one, two] = [1, 2].map(() => ({ kind: 'paper_page', id: crypto.randomUUID() }))
    if (!one || !two) throw new Error('two owners')
    expect(await world.database.write((tx) => files.attach(tx, [id], 'test', one))).toEqual([id])
    expect(await world.database.write((tx) => files.attach(tx, [id], 'test', two))).toEqual([])
  })
})
