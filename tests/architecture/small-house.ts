import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Path in the repository → content of the file. */
export type Files = Record<string, string>

const orderly: Files = {
  'tsconfig.json':
    '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true } }',
  'node_modules/zod/package.json': '{ "name": "zod", "version": "4.0.0", "main": "index.js" }',
  'node_modules/zod/index.js': 'exports.z = {}',
  'node_modules/chinese-days/package.json': '{ "name": "chinese-days", "version": "1.0.0", "main": "index.js" }',
  'node_modules/chinese-days/index.js': 'exports.isWorkday = () => true',
  'packages/kernel/package.json': '{ "name": "@hub/kernel", "type": "module", "exports": { ".": "./src/index.ts" } }',
  'packages/kernel/src/index.ts': "import { isWorkday } from 'chinese-days'\nexport const workday = isWorkday",
  'packages/contracts/package.json':
    '{ "name": "@hub/contracts", "type": "module", "exports": { ".": "./src/index.ts", "./client": "./src/client.ts" } }',
  'packages/contracts/src/index.ts':
    "import { z } from 'zod'\nimport { workday } from '@hub/kernel'\nexport const Home = [z, workday]\nexport type Home = string",
  'packages/contracts/src/client.ts':
    "import type { Home } from './index.ts'\nexport const call = (home: Home) => home",
  'packages/wechat-sandbox/src/sandbox.ts': 'export const sandbox = 1',
  'apps/api/package.json': '{ "type": "module" }',
  'apps/api/src/platform/clock.ts': 'export const now = () => new Date()',
  'apps/api/src/modules/homes/homes.store.ts': "import { now } from '../../platform/clock.js'\nexport const load = now",
  'apps/api/src/modules/homes/homes.controller.ts': "import { load } from './homes.store.js'\nexport const get = load",
  'apps/api/src/modules/homes/homes.module.ts': "import { get } from './homes.controller.js'\nexport const homes = get",
  'apps/api/src/modules/homes/index.ts': "export { load } from './homes.store.js'",
  'apps/api/src/modules/cases/case-shape.ts': 'export type Case = string',
  'apps/api/src/modules/cases/case.rules.ts':
    "import { Home } from '@hub/contracts'\nimport type { Case } from './case-shape.js'\nexport const rule = (it: Case) => [Home, it]",
  'apps/api/src/modules/cases/cases.store.ts': "import { load } from '../homes/index.js'\nexport const cases = load",
  'apps/console/src/main.ts': "import { call } from '@hub/contracts/client'\nexport const main = call",
  'apps/miniprogram/src/app.ts':
    "import { call } from '@hub/contracts/client'\nimport type { Home } from '@hub/contracts'\nexport const app = (home: Home) => call(home)",
}

/**
 * Builds a repository in small, with the same rooms as ours and every import allowed, and puts the given files in it.
 *
 * @returns its folder
 */
export function buildHouse(extra: Files): string {
  const house = mkdtempSync(path.join(tmpdir(), 'house-'))
  for (const [name, content] of Object.entries({ ...orderly, ...extra })) {
    const file = path.join(house, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${content}\n`)
  }
  mkdirSync(path.join(house, 'node_modules/@hub'))
  for (const name of ['kernel', 'contracts']) {
    symlinkSync(path.join(house, 'packages', name), path.join(house, 'node_modules/@hub', name))
  }
  return house
}

export function tearDown(house: string): void {
  rmSync(house, { recursive: true })
}
