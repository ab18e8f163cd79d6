import { connected } from '../../../packages/tooling/src/database.ts'
import { product } from '../product.ts'

const batchSize = 1_000

/** Seconds to read the workbook and nothing else. */
export async function readingAlone(workbook: Uint8Array): Promise<number> {
  const { bufferSource } = await product('modules/imports/reading/source')
  const { readTable } = await product('modules/imports/reading/read-table')
  const began = performance.now()
  const table = await readTable(bufferSource(workbook))
  let rows = 0
  for await (const { cells } of table.rows) rows += cells.length > 0 ? 1 : 0
  if (rows === 0) throw new Error('the workbook has no rows')
  return (performance.now() - began) / 1000
}

/** Seconds to put the same cells into one plain table without keys, by bare `pg`, in one transaction. */
export async function plainRows(databaseUrl: string, rows: readonly (readonly string[])[]): Promise<number> {
  const width = rows[0]?.length ?? 0
  const columns = Array.from({ length: width }, (_, i) => `c${String(i)}`)
  return connected(databaseUrl, async (client) => {
    await client.query(`CREATE TABLE bench_plain (${columns.map((name) => `${name} text`).join()})`)
    const began = performance.now()
    await client.query('BEGIN')
    for (let at = 0; at < rows.length; at += batchSize) {
      const batch = rows.slice(at, at + batchSize)
      const arrays = columns.map((_, i) => batch.map((row) => row[i]))
      const given = columns.map((_, i) => `$${String(i + 1)}::text[]`)
      await client.query({
        name: 'plain',
        text: `INSERT INTO bench_plain SELECT * FROM unnest(${given.join()})`,
        values: arrays,
      })
    }
    await client.query('COMMIT')
    const seconds = (performance.now() - began) / 1000
    await client.query('DROP TABLE bench_plain')
    return seconds
  })
}
