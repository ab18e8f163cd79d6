import { setTimeout as pause } from 'node:timers/promises'
import { say } from '../../../packages/tooling/src/command.ts'
import { cloneDatabase, ensureTemplate } from '../../../packages/tooling/src/database-template.ts'
import { connected } from '../../../packages/tooling/src/database.ts'
import type { Bench } from '../bench.ts'
import { startProduct } from '../pages/servers.ts'
import { importerOf } from './importer.ts'
import { type Measured, measured } from './meter.ts'
import { memoryOf } from './process-memory.ts'
import { oneBadCell, saleCells, salesWorkbook } from './sales-workbook.ts'
import { plainRows, readingAlone } from './yardsticks.ts'

const goal = { rowsPerSecond: 2_000, megabytes: 300 }

/** A workbook of sales, as the console uploads and writes it, on an empty database; then the same file once more. */
export async function imports({ plan: { rows }, serverUrl, stopping }: Bench): Promise<void> {
  const own = `bench_unfinished_imports_${String(process.pid)}`
  const url = await cloneDatabase(serverUrl, await ensureTemplate(serverUrl), own)
  const token = await importerOf(url)
  const workbook = await salesWorkbook(rows)
  say(`\nImport, ${rows.toLocaleString('en')} sales in a workbook of ${(workbook.length / 1024 / 1024).toFixed(1)} MB`)
  const server = await startProduct(url)
  stopping.later(() => server.process.stop())
  try {
    const idle = memoryOf(server.process.pid)?.now ?? NaN
    const watched = (work: () => Promise<Preview>) => measured(url, server.process.pid, work)
    const upload = () => call(`${server.url}/api/v1/staff/imports?wait=60`, token, { body: fileOf(workbook) })
    const commit = (id: string) => call(`${server.url}/api/v1/staff/imports/${id}/commit?wait=60`, token)

    const checked = await watched(upload)
    const written = await watched(() => commit(checked.result.id))
    const again = await watched(upload)
    const nothing = await watched(() => commit(again.result.id))
    const bad = await call(`${server.url}/api/v1/staff/imports?wait=60`, token, {
      body: fileOf(await salesWorkbook(rows, oneBadCell(rows))),
    })
    const cell = { version: bad.version, row: Math.floor(rows / 2) + 2, column: '手机号', value: '13900000000' }
    const mend = `${server.url}/api/v1/staff/imports/${bad.id}/cells?wait=60`
    const mended = await watched(() => call(mend, token, { method: 'PUT', json: cell }))
    if (mended.result.counts.faulty !== 0) throw new Error(`not mended: ${JSON.stringify(mended.result.counts)}`)
    if (written.result.state !== 'committed' || again.result.counts.same !== rows)
      throw new Error(`not imported: ${JSON.stringify([written.result, again.result.counts])}`)

    const cells = Array.from({ length: rows }, (_, n) => saleCells(n))
    const [reading, plain] = [await readingAlone(workbook), await plainRows(url, cells)]
    const tell = (name: string, ...parts: Measured<unknown>[]): void => {
      const sum = (pick: (part: Measured<unknown>) => number): number =>
        parts.reduce((all, part) => all + pick(part), 0)
      const seconds = sum((part) => part.seconds)
      const cpu = `CPU ${sum((part) => part.cpu).toFixed(1)} s ours, ${sum((part) => part.databaseCpu).toFixed(1)} s PostgreSQL's`
      const above = Math.max(...parts.map((part) => part.peak)) - idle
      const ratio = (seconds / (reading + plain)).toFixed(1)
      say(
        `  ${name}: ${(rows / seconds).toFixed(0)} rows/s, ${seconds.toFixed(1)} s (${ratio} of bare), ${cpu}, peak ${above.toFixed(0)} MB above idle`,
      )
    }
    say(
      `  bare: reading the workbook ${reading.toFixed(1)} s, plain rows by pg ${plain.toFixed(1)} s; idle ${idle.toFixed(0)} MB`,
    )
    tell('upload and check', checked)
    tell('commit', written)
    tell(`upload to commit (goal ${String(goal.rowsPerSecond)} rows/s, ${String(goal.megabytes)} MB)`, checked, written)
    tell('the same file again, to its end', again, nothing)
    tell('one cell mended, the file being on record', mended)
  } finally {
    await server.process.stop()
    await connected(serverUrl, (client) => client.query(`DROP DATABASE ${own} WITH (FORCE)`))
  }
}

interface Preview {
  id: string
  state: string
  version: number
  counts: { same: number; faulty: number }
  run: object | null
}

function fileOf(workbook: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData()
  form.set('file', new Blob([workbook]), '销售台账.xlsx')
  return form
}

async function call(
  address: string,
  token: string,
  { method = 'POST', body, json }: { method?: string; body?: FormData; json?: object } = {},
): Promise<Preview> {
  const headers = { authorization: `Bearer ${token}`, 'x-client': 'console/1.0.0' }
  const sent = json
    ? { body: JSON.stringify(json), headers: { ...headers, 'content-type': 'application/json' } }
    : { headers, ...(body ? { body } : {}) }
  const response = await fetch(address, { method, ...sent })
  if (!response.ok) throw new Error(`${address}: ${String(response.status)} ${await response.text()}`)
  return ended(address, headers, (await response.json()) as Preview)
}

/** An answer waits for a minute at most, the work goes on. */
async function ended(address: string, headers: Record<string, string>, preview: Preview): Promise<Preview> {
  if (preview.run === null) return preview
  await pause(100)
  const response = await fetch(new URL(`/api/v1/staff/imports/${preview.id}`, address), { headers })
  return ended(address, headers, (await response.json()) as Preview)
}
