import { inflateSync } from 'node:zlib'
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bothLoansInApproval,
  buyer,
  claim,
  join,
  openWorld,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let token: string
let homeId: string
beforeAll(async () => {
  world = await openWorld()
  await bothLoansInApproval(world)
  token = await world.customerToken(buyer.phone)
  homeId = await claim(world.client({ token }), 1)
})
afterAll(() => world.close())

async function handbook(as = token): Promise<{ response: Response; bytes: Buffer<ArrayBuffer> }> {
  const headers = { authorization: `Bearer ${as}`, 'x-client': 'h5/1.0.0' }
  const response = await fetch(`${world.url}/api/v1/homes/${homeId}/handbook.pdf`, { headers })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

/** The drawing instructions of all sheets. */
function contents(bytes: Buffer): string {
  const text = bytes.toString('latin1')
  const streams = [...text.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)]
  return streams
    .map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'))
    .filter((stream) => stream.includes(' Tf'))
    .join('\n')
}

describe('the handbook', () => {
  it('is a PDF of one or two sheets that carries the characters it uses, and no more', async () => {
    const { response, bytes } = await handbook()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.length).toBeLessThan(150_000)
    const sheets = bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
    expect([1, 2]).toContain(sheets)
    mkdirSync('tests/output', { recursive: true })
    writeFileSync('tests/output/handbook.pdf', bytes)
  })

  it('has a glyph for every character', async () => {
    const drawn = [...contents((await handbook()).bytes).matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => hex)
    expect(drawn.length).toBeGreaterThan(50)
    const glyphs = drawn.flatMap((hex) => hex.match(/.{4}/g) ?? [])
    expect(glyphs).not.toContain('0000')
  })

  it('is written in less time than a page takes to load', async () => {
    await handbook()
    const before = process.cpuUsage()
    for (let i = 0; i < 3; i++) await handbook()
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000 / 3).toBeLessThan(600)
  })

  it('is not for tenants', async () => {
    await join(world, world.client({ token }), homeId, '13800000041', '2026-12-31')
    world.clock.pass(61)
    const tenant = await world.customerToken('13800000041')
    expect((await handbook(tenant)).response.status).toBe(404)
  })
})
