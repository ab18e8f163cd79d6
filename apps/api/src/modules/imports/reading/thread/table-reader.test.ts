import { expect, it } from 'vitest'
import { bufferSource } from '../source.js'
import { tableLimits } from '../table.js'
import { TableReader } from './table-reader.js'

const { origin } = bufferSource(
  Buffer.from(Array.from({ length: 300_000 }, (_, n) => `${String(n)},张三丰`).join('\n')),
)
const task = { origin, limits: { ...tableLimits, rows: 1_000_000 }, sheet: undefined }

it('a thread that ends on the way is an error, not a silence', { timeout: 30_000 }, async () => {
  const reader = new TableReader(task)
  await reader.head()
  const rows = reader.rows()
  await rows.next()
  await reader.close()
  await expect(async () => {
    for await (const { cells } of rows) expect(cells).toHaveLength(2)
  }).rejects.toThrow('the thread that reads a table has ended')
})

it('what the thread does not expect is thrown here', { timeout: 30_000 }, async () => {
  const reader = new TableReader({ ...task, origin: '/nowhere/sales.csv' })
  await expect(reader.head()).rejects.toThrow('ENOENT')
  await reader.close()
})

it('a file that needs more memory than a thread gets is told as that', { timeout: 30_000 }, async () => {
  const reader = new TableReader(task, { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 })
  await expect(
    (async () => {
      await reader.head()
      for await (const { cells } of reader.rows()) expect(cells).toHaveLength(2)
    })(),
  ).rejects.toMatchObject({ name: 'UnreadableFile', reason: expect.stringContaining('内存') as string })
  await reader.close()
})
