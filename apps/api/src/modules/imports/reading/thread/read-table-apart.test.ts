import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { salesWorkbook } from '../../../../../../../tests/bench/imports/sales-workbook.js'
import { readTable } from '../read-table.js'
import { bufferSource, type Source } from '../source.js'
import type { Table, TableRow } from '../table.js'
import { readTableApart } from './read-table-apart.js'

/** A thread runs the sources, which takes Node a moment each time. */
const patient = { timeout: 30_000 }
const rows = 2_500
const workbook = bufferSource(await salesWorkbook(rows))
const csv = (...lines: string[]): Source =>
  bufferSource(
    Buffer.from(['甲,乙', ...Array.from({ length: 8_000 }, (_, n) => `${String(n)},张三丰𠮷`), ...lines].join('\n')),
  )

async function all(table: Table): Promise<TableRow[]> {
  const found: TableRow[] = []
  for await (const row of table.rows) found.push(row)
  return found
}

it('reads what the reader itself reads, more than once', patient, async () => {
  for (const source of [workbook, csv()]) {
    expect(source.size).toBeGreaterThan(64 * 1024)
    const [apart, here] = [await readTableApart(source), await readTable(source)]
    expect({ ...apart, rows: null }).toEqual({ ...here, rows: null })
    expect(JSON.stringify(await all(apart)) === JSON.stringify(await all(here))).toBe(true)
    expect(await all(apart)).toHaveLength(source === workbook ? rows : 8_000)
  }
})

it('says what stands against a file in the same words, at once or on the way', patient, async () => {
  await expect(readTableApart(workbook, { sheet: '没有' })).rejects.toMatchObject({ reason: '没有工作表「没有」' })
  const torn = await readTableApart(csv('"没有完'))
  await expect(all(torn)).rejects.toMatchObject({
    name: 'UnreadableFile',
    reason: expect.stringContaining('引号') as string,
  })
})

it('can be left on the way, and kept waiting', patient, async () => {
  const left = await readTableApart(csv())
  for await (const { row } of left.rows) if (row === 3) break
  const late = await readTableApart(csv(), { patience: 1 })
  await pause(50)
  expect(await all(late)).toHaveLength(8_000)
})

it('reads by itself what comes when threads enough are running', patient, async () => {
  const tables = await Promise.all(Array.from({ length: 3 }, () => readTableApart(workbook)))
  for (const table of tables) expect(await all(table)).toHaveLength(rows)
})
