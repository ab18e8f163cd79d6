import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import {
  aSale,
  identityNumber,
  importSales,
  journeyOf,
  nodeOf,
  openWorld,
  type RunningApplication,
  startApplication,
  type World,
} from '../../../../../tests/support/world/index.js'

const configured = fileURLToPath(new URL('../../../../../config', import.meta.url))

let world: World
let token: string
let folder: string
let second: RunningApplication | undefined

beforeAll(async () => {
  world = await openWorld({ worker: false })
  await world.importSales(aSale())
  token = await world.staffToken('admin', 'administrator')
  folder = await mkdtemp(join(tmpdir(), 'hub-config-'))
})
afterEach(async () => {
  await second?.close()
  second = undefined
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await world.close()
})

/** A second process of the same product, whose configuration says something else. */
async function withTemplates(change: (templates: string) => string): Promise<RunningApplication> {
  await cp(configured, folder, { recursive: true, force: true })
  const file = join(folder, 'journeys/templates/presale.json')
  await writeFile(file, change(await readFile(join(configured, 'journeys/templates/presale.json'), 'utf8')))
  second = await startApplication({ ...world.environment, CONFIG_DIR: folder, LOG_LEVEL: 'fatal' }, world.clock)
  return second
}

const later = aSale({ 房号: '1702', 合同编号: 'YX-0002', 证件号码: identityNumber(2), 客户姓名: '方圆' })
const combined = /("key": "presale\.combined_loan",\s+"version": )1/u

it('lets a running journey keep its version, and begins new ones on the new', async () => {
  const { url } = await withTemplates((text) =>
    text.replace('两份都批准才继续', '都批了才继续').replace(combined, '$12'),
  )
  await importSales(url, token, [later])
  const staff = world.client({ token, client: 'console/1.0.0' })
  const old = await journeyOf(staff, '1602')
  const young = await journeyOf(staff, '1702')
  expect([old.templateVersion, young.templateVersion]).toEqual([1, 2])
  expect(nodeOf(old, 'mortgage_pre_registration').joinWords).toBe('两份都批准才继续')
  expect(nodeOf(young, 'mortgage_pre_registration').joinWords).toBe('都批了才继续')
})

it('still keeps it when a later file moves its dates', async () => {
  const { url } = await withTemplates((text) =>
    text.replace('两份都批准才继续', '都批了才继续').replace(combined, '$12'),
  )
  await importSales(url, token, [aSale({ 备案日期: '2026-08-25' })])
  const old = await journeyOf(world.client({ token, client: 'console/1.0.0' }), '1602')
  expect(old.templateVersion).toBe(1)
  expect(nodeOf(old, 'filing').actualOn).toBe('2026-08-25')
})

const edited = (text: string) => text.replace('两份都批准才继续', '随便改改')

it('does not start on content that was changed without a new version', async () => {
  await expect(withTemplates(edited)).rejects.toThrow('template presale.combined_loan version 1 was changed')
})

it('refuses it in a process that started before the version was stored, and writes nothing', async () => {
  const { url } = await withTemplates((text) => edited(text).replace(combined, '$13'))
  await world.database.pool.query(
    `INSERT INTO journey_template SELECT gen_random_uuid(), key, 3, 'other', body, created_at FROM journey_template
     WHERE key = 'presale.combined_loan' AND version = 1`,
  )
  const sale = aSale({ 房号: '1802', 合同编号: 'YX-0003', 证件号码: identityNumber(3), 客户姓名: '方正' })
  await expect(importSales(url, token, [sale])).rejects.toThrow('commit refused')
  const staff = world.client({ token, client: 'console/1.0.0' })
  expect((await staff('GET /staff/journeys', { query: { q: '1802' } })).items).toEqual([])
})
