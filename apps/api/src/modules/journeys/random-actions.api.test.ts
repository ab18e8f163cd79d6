import type { Api } from '@hub/contracts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fewOrMany } from '../../../../../tests/support/full.js'
import {
  act,
  aSale,
  configuredTemplate,
  derivedFrom,
  journeyOf,
  openWorld,
  storedRecords,
  type World,
} from '../../../../../tests/support/world/index.js'

let world: World
let staff: Api
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
  staff = await world.staff('chief', 'administrator')
})
afterAll(() => world.close())

const template = configuredTemplate('presale.combined_loan')
const seed = 20_260_916
/** Pairs of numbers that choose among what is allowed; a fixed seed, so that a failure can be repeated. */
const choices = fc.sample(fc.tuple(fc.nat(), fc.nat()), { numRuns: fewOrMany(30, 300), seed })

it('keeps what lists filter by, and every page, equal to the pure rules after any legal action', async () => {
  let journey = await journeyOf(staff, '1602')
  for (const [node, which] of choices) {
    const options = journey.nodes.flatMap(({ key, allowedActions }) =>
      allowedActions.filter((action) => action !== 'update').map((action) => ({ key, action })),
    )
    const chosen = options[(node * 31 + which) % options.length]
    if (!chosen) throw new Error('nothing is allowed any more')
    journey = await act(staff, journey, chosen.key, { action: chosen.action, reason: '随机' })
    const { stage, ...told } = derivedFrom(template, await storedRecords(world, journey.id, template))
    const { rows } = await world.database.pool.query('SELECT stage, turns FROM journey WHERE id = $1', [journey.id])
    const turns = [...new Set(journey.progress.current.map(({ turn }) => turn))].sort()
    expect(rows, `${chosen.action} ${chosen.key}`).toEqual([{ stage, turns }])
    expect(journey).toMatchObject({ stage, progress: told })
  }
  expect(journey.history.filter(({ reason }) => reason === '随机')).toHaveLength(choices.length)
})
