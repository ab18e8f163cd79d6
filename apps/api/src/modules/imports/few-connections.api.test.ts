import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSale, identityNumber, openWorld, type World } from '../../../../../tests/support/world/index.js'
import { commit, preview } from '../../../../../tests/support/world/sales-files.js'

const connections = 4

let world: World
let token: string
beforeAll(async () => {
  world = await openWorld({ worker: false, settings: { DATABASE_POOL: String(connections) } })
  token = await world.staffToken('admin', 'administrator')
})
afterAll(() => world.close())

it('more files than there are connections are written at once, none waits for what another holds', async () => {
  const rooms = Array.from({ length: connections + 2 }, (_, n) => `${String(n + 1)}01`)
  const ids: string[] = []
  for (const [n, room] of rooms.entries()) {
    const sale = aSale({ 房号: room, 合同编号: `F-${room}`, 证件号码: identityNumber(n + 1) })
    ids.push((await preview(world.url, token, [sale])).id)
  }
  const answers = await Promise.all(ids.map((id) => commit(world.url, token, id)))
  expect(answers.map(({ status }) => status)).toEqual(rooms.map(() => 200))
})
