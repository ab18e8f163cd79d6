import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../../../../../packages/tooling/src/builds/build.ts'
import {
  aSale,
  openWorld,
  salesCsv,
  type SalesRow,
  state,
  type World,
} from '../../../../../tests/support/world/index.js'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))
const entry = join(root, 'apps/api/dist/import.js')

let world: World
let folder: string
beforeAll(async () => {
  if (!existsSync(entry)) await build(['api'])
  world = await openWorld({ worker: false })
  await world.staffToken('admin', 'administrator')
  folder = await mkdtemp(join(tmpdir(), 'hub-import-'))
}, 180_000)
afterAll(async () => {
  await rm(folder, { recursive: true })
  await world.close()
})

/** `npm run import` without npm: the same entry with the same environment. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [entry, ...args], { cwd: root, env: { ...world.environment } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

async function file(name: string, ...rows: SalesRow[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, salesCsv(rows))
  return path
}

it('writes a good file and says what it did', async () => {
  expect(await run(await file('好.csv', aSale(), aSale({ 房号: '1702', 合同编号: 'YX-2', 证件号码: '' })))).toEqual({
    ...{ code: 0, out: '新增 2，有变化 0，无变化 0，有错 0\n已写入\n', err: '' },
  })
  const { rows } = await world.database.pool.query('SELECT count(*)::int AS n FROM journey')
  expect(rows).toEqual([{ n: 2 }])
})

it('changes nothing the second time', async () => {
  const before = await state(world, ['import_file', 'import_part', 'import_chunk', 'import_row'])
  const { code, out } = await run(join(folder, '好.csv'))
  expect({ code, out }).toEqual({ code: 0, out: '新增 0，有变化 0，无变化 2，有错 0\n已写入\n' })
  expect(await state(world, ['import_file', 'import_part', 'import_chunk', 'import_row'])).toEqual(before)
})

it('names the bad cells, writes nothing and ends with 1', async () => {
  const bad = await file('坏.csv', aSale({ 房号: '1802', 合同编号: 'YX-3', 手机号: '138' }))
  const { code, out } = await run(bad)
  expect(code).toBe(1)
  expect(out).toBe('第 2 行「手机号」：不是 11 位手机号：写了 3 位\n新增 0，有变化 0，无变化 0，有错 1\n')
})

it('only checks when told so', async () => {
  const { code, out } = await run(
    await file('查.csv', aSale({ 房号: '1902', 合同编号: 'YX-4', 证件号码: '' })),
    '--check',
  )
  expect({ code, out }).toEqual({ code: 0, out: '新增 1，有变化 0，无变化 0，有错 0\n' })
})

it.each([
  ['no file named', [], /^Usage: npm run import FILE/u],
  ['a file that is not there', ['/nowhere/合同.csv'], /nowhere/u],
  ['a member of staff nobody knows', ['好.csv', '--as', 'nobody'], /nobody|staff/iu],
  ['an option nobody knows', ['好.csv', '--fast'], /--fast/u],
])('%s: one line, and 1', async (_, args, words) => {
  const { code, out, err } = await run(...args.map((arg) => (arg === '好.csv' ? join(folder, arg) : arg)))
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(words)
  expect(err.trim().split('\n')).toHaveLength(1)
})
