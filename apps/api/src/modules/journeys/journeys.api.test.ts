import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aSale, identityNumber, openWorld, type World } from '../../../../../tests/support/world/index.js'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.importSales(aSale())
})
afterAll(() => world.close())

describe('a buyer', () => {
  it('binds the imported home and reads its journey', async () => {
    const buyer = await world.customer('13800000001')
    const { claimable } = await buyer('GET /homes')
    expect(claimable).toMatchObject([
      { label: '3 幢 2 单元 1602', customerNameMasked: '林*', proofs: ['identity', 'contract'] },
    ])
    const homeId = claimable[0]?.id ?? ''
    await buyer('POST /homes/:homeId/claim', {
      params: { homeId },
      body: { proof: 'identity', lastSix: identityNumber(1).slice(-6) },
    })
    const screen = await buyer('GET /home-screen')
    expect(screen.progress).toMatchObject({ done: 4, total: 18, percent: 22 })
    const journey = await buyer('GET /homes/:homeId/journey', { params: { homeId } })
    expect(journey.nodes.find(({ key }) => key === 'filing')).toMatchObject({ state: 'done', actualOn: '2026-08-24' })
  })
})
