import type { Api } from '@hub/contracts'
import { paymentWayLabels, paymentWays } from '@hub/contracts/vocabulary'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fewOrMany } from '../../../../../tests/support/full.js'
import {
  act,
  aSale,
  derivedFrom,
  edits,
  editedTemplate,
  identityNumber,
  journeyOf,
  openWorld,
  type StaffJourney,
  storedRecords,
  withConfiguration,
  type World,
} from '../../../../../tests/support/world/index.js'
import { readEnvironment } from '../../platform/config/environment.js'
import { JourneyTemplates } from './journey-templates.js'
import type { JourneyTemplate } from './journey.types.js'

const rooms = paymentWays.map((_, i) => `${String(i + 1)}01`)
let world: World
let staff: Api
beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(
    ...paymentWays.map((way, i) =>
      aSale({
        ...{ 房号: rooms[i] ?? '', 合同编号: `YX-${String(i)}`, 证件号码: identityNumber(i + 1) },
        ...{ 付款方式: paymentWayLabels[way] },
      }),
    ),
  )
  staff = await world.staff('chief', 'administrator')
})
afterAll(() => world.close())

const pages = (): Promise<StaffJourney[]> => Promise.all(rooms.map((room) => journeyOf(staff, room)))

/** A process that has just started, with this configuration. */
const started = (folder?: string): JourneyTemplates => {
  const settings = folder === undefined ? world.environment : { ...world.environment, CONFIG_DIR: folder }
  return new JourneyTemplates(readEnvironment(settings), world.database, world.clock)
}

async function storedTemplate(journeyId: string): Promise<{ id: string; template: JourneyTemplate }> {
  const { templateId: id } = await world.database.kysely
    .selectFrom('journey')
    .select('templateId')
    .where('id', '=', journeyId)
    .executeTakeFirstOrThrow()
  return { id, template: await started().byId(id) }
}

/** Something that is allowed now, by chance. */
async function step(journey: StaffJourney, chance: number): Promise<StaffJourney> {
  const options = journey.nodes.flatMap(({ key, allowedActions }) =>
    allowedActions.filter((action) => action !== 'update').map((action) => ({ key, action })),
  )
  const chosen = options[chance % options.length]
  return chosen ? act(staff, journey, chosen.key, { action: chosen.action, reason: '随机' }) : journey
}

const property = fc.asyncProperty(
  fc.nat({ max: rooms.length - 1 }),
  fc.array(fc.nat(), { maxLength: 4 }),
  edits,
  fc.nat(),
  async (at, chances, changes, last) => {
    let journey = await journeyOf(staff, rooms[at] ?? '')
    for (const chance of chances) journey = await step(journey, chance)
    const before = await pages()
    const { id, template } = await storedTemplate(journey.id)

    const { saleKind, paymentWay, key } = template
    const { rows } = await world.database.pool.query<{ version: number }>(
      'SELECT max(version) + 1 AS version FROM journey_template WHERE key = $1',
      [key],
    )
    const newer = editedTemplate(template, changes, rows[0]?.version ?? 2)
    const stored = await withConfiguration(newer, (folder) =>
      world.database.write((tx) => started(folder).current(tx, saleKind, paymentWay, null)),
    )
    expect(stored.id).not.toBe(id)
    expect(stored.template.version).toBe(newer.version)
    expect(await started().byId(stored.id)).toEqual(stored.template)

    expect(await pages()).toEqual(before)
    expect(await storedTemplate(journey.id)).toEqual({ id, template })
    const next = await step(journey, last)
    const { stage, ...told } = derivedFrom(template, await storedRecords(world, journey.id, template))
    expect(next).toMatchObject({ stage, progress: told, templateVersion: template.version })
  },
)

it('a new version of a template changes no running journey, whatever was edited and wherever it stands', async () => {
  await fc.assert(property, { numRuns: fewOrMany(3, 60), endOnFailure: true })
})
