import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Account, signatureFault } from './signature.ts'

export interface ObjectStore {
  readonly url: string
  readonly account: Account
  readonly bucket: string
  /** What lies there, by key. */
  readonly objects: Map<string, { content: Buffer; contentType: string }>
  /** Refusals given, the newest last. */
  readonly refusals: string[]
  /** As seen by the store. */
  now: () => Date
  close(): Promise<void>
}

/** A bucket in the manner of S3 on a free port, which refuses what is not signed by its account. */
export async function startObjectStore(): Promise<ObjectStore> {
  const account = { id: 'hub', secret: 'a secret of the store', region: 'cn-test-1' }
  const server = createServer((request, response) => {
    void received(request).then((body) => {
      answer(store, request, body, response)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const store: ObjectStore = {
    url: `http://127.0.0.1:${String(port)}`,
    account,
    bucket: 'papers',
    objects: new Map(),
    refusals: [],
    now: () => new Date(),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => {
          done()
        })
      }),
  }
  return store
}

async function received(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function answer(store: ObjectStore, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const refuse = (status: number, code: string): void => {
    store.refusals.push(code)
    const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`
    response.writeHead(status, { 'content-type': 'application/xml' }).end(request.method === 'HEAD' ? '' : xml)
  }
  const fault = signatureFault(request, body, store.account, store.now())
  if (fault !== null) {
    refuse(403, fault)
    return
  }
  const url = new URL(request.url ?? '/', store.url)
  const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/')
  const key = rest.join('/')
  if (bucket !== store.bucket) {
    refuse(404, 'NoSuchBucket')
  } else if (request.method === 'PUT') {
    store.objects.set(key, { content: body, contentType: String(request.headers['content-type']) })
    response.writeHead(200, { etag: '"1"' }).end()
  } else if (request.method === 'DELETE') {
    store.objects.delete(key)
    response.writeHead(204).end()
  } else give(store, key, request, url.searchParams, response, refuse)
}

function give(
  store: ObjectStore,
  key: string,
  request: IncomingMessage,
  query: URLSearchParams,
  response: ServerResponse,
  refuse: (status: number, code: string) => void,
): void {
  const found = store.objects.get(key)
  if (!found) {
    refuse(404, 'NoSuchKey')
    return
  }
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const part = from === undefined ? found.content : found.content.subarray(Number(from), Number(to) + 1)
  const asked = {
    'content-disposition': query.get('response-content-disposition'),
    'cache-control': query.get('response-cache-control'),
  }
  for (const [name, value] of Object.entries(asked)) if (value !== null) response.setHeader(name, value)
  response.writeHead(from === undefined ? 200 : 206, {
    'content-type': query.get('response-content-type') ?? found.contentType,
    'content-length': part.length,
  })
  response.end(request.method === 'HEAD' ? '' : part)
}
