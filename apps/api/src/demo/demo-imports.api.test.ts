import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, uploadSales, type World } from '../../../../tests/support/world/index.js'
import { commit } from '../../../../tests/support/world/sales-files.js'
import { StaffDirectory } from '../modules/identity/index.js'
import { CheckImport, MakeImportKey, PushRows } from '../modules/imports/index.js'
import { DemoImports } from './demo-imports.js'
import { demoFile, project } from './demo-sales.js'

let world: World
beforeAll(async () => {
  world = await openWorld({ worker: false })
})
afterAll(() => world.close())

it('the imports of the demo are worth looking at', async () => {
  const token = await world.staffToken('admin', 'administrator')
  const today = world.clock.today()
  const { body } = await uploadSales(world.url, token, demoFile(today))
  await commit(world.url, token, body.id)
  const demo = new DemoImports(world.get(CheckImport), world.get(MakeImportKey), world.get(PushRows))
  await demo.tell(await world.get(StaffDirectory).byLogin('admin'), await world.projectId(project), today)
  const staff = world.client({ token, client: 'console/1.0.0' })
  const { items } = await staff('GET /staff/imports')
  expect(items.map(({ state, pushedBy, counts, faults }) => ({ state, pushedBy, counts, faults }))).toEqual([
    { state: 'checked', pushedBy: null, counts: { new: 2, changed: 2, same: 25, faulty: 3 }, faults: 3 },
    { state: 'committed', pushedBy: '明源 ERP', counts: { new: 4, changed: 0, same: 0, faulty: 0 }, faults: 0 },
    { state: 'committed', pushedBy: null, counts: { new: 60, changed: 0, same: 0, faulty: 0 }, faults: 0 },
  ])
})
