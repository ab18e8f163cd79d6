import { afterEach, expect, test } from 'vitest'
import { refusals } from './refusals.ts'
import { buildHouse, tearDown } from './small-house.ts'

let house: string

afterEach(() => {
  tearDown(house)
})

/** One file for each way of breaking a direction: where it lies, what it imports, which rule refuses it. */
const wrong = [
  { file: 'packages/kernel/src/above.ts', imports: '../../contracts/src/index.ts', rule: 'kernel-stands-alone' },
  { file: 'packages/kernel/src/world.ts', imports: 'node:fs', rule: 'kernel-stands-alone' },
  { file: 'packages/contracts/src/world.ts', imports: 'node:fs', rule: 'contracts-on-kernel-only' },
  {
    file: 'packages/wechat-sandbox/src/above.ts',
    imports: '../../../apps/console/src/main.ts',
    rule: 'packages-below-apps',
  },
  { file: 'apps/console/src/sideways.ts', imports: '../../api/src/platform/clock.ts', rule: 'apps-apart' },
  {
    file: 'apps/api/src/integrations/fake.ts',
    imports: '../../../../packages/wechat-sandbox/src/sandbox.ts',
    rule: 'apps-without-sandbox-and-tooling',
  },
  { file: 'apps/api/src/modules/cases/thief.ts', imports: '../homes/homes.store.js', rule: 'modules-meet-at-index' },
  {
    file: 'apps/api/src/modules/cases/a.rules.ts',
    imports: '../homes/index.js',
    rule: 'rules-on-kernel-and-contracts',
  },
  { file: 'apps/api/src/modules/cases/b.policy.ts', imports: 'node:fs', rule: 'rules-on-kernel-and-contracts' },
  { file: 'apps/api/src/modules/cases/c.rules.ts', imports: './cases.store.js', rule: 'rules-are-pure' },
  { file: 'apps/api/src/platform/above.ts', imports: '../modules/homes/index.js', rule: 'platform-below-modules' },
  { file: 'apps/api/src/modules/homes/up.ts', imports: './homes.controller.js', rule: 'nothing-above-controllers' },
  { file: 'apps/console/src/holidays.ts', imports: 'chinese-days', rule: 'chinese-days-in-kernel' },
  { file: 'apps/miniprogram/src/heavy.ts', imports: '@hub/contracts', rule: 'mini-program-without-zod' },
  { file: 'apps/miniprogram/src/calendar.ts', imports: '@hub/kernel', rule: 'mini-program-without-calendar' },
  { file: 'apps/console/src/ring.ts', imports: './ring-too.ts', rule: 'no-cycles' },
]

test('a house in order is not refused', { timeout: 60_000 }, async () => {
  house = buildHouse({})
  expect(await refusals(house)).toEqual([])
})

test('each way of breaking a direction is refused by its rule', { timeout: 60_000 }, async () => {
  const files = wrong.map(({ file, imports }) => [file, `import * as it from '${imports}'\nexport const here = it`])
  house = buildHouse({
    ...(Object.fromEntries(files) as Record<string, string>),
    'apps/console/src/ring-too.ts': "import { here } from './ring.ts'\nexport const it = here",
  })
  const found = await refusals(house)
  const expected = wrong.map(({ file, rule }) => `${file}: ${rule}`)
  // A ring has no beginning: it is reported at either of its files.
  expect(found.map((line) => line.replace('ring-too.ts', 'ring.ts'))).toEqual(expect.arrayContaining(expected))
})

test('a type from the contract weighs nothing in the mini-program', { timeout: 60_000 }, async () => {
  house = buildHouse({
    'apps/miniprogram/src/light.ts': "import type { Home } from '@hub/contracts'\nexport type It = Home",
  })
  expect(await refusals(house)).toEqual([])
})
