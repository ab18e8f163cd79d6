import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataOf, ensureCluster } from './cluster.ts'
import { choosePlace } from './place.ts'
import type { Place } from './place.ts'
import { runningServer, startServer, stopServer } from './server.ts'

let place: Place

beforeAll(async () => {
  place = await choosePlace('postgres-probe')
  await ensureCluster(place)
})

afterAll(async () => {
  await stopServer(place)
  rmSync(place.home, { recursive: true })
})

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows[0]
}

test('a running server is adopted by the next process, a stopped one is not', async () => {
  expect(await runningServer(place)).toBeUndefined()
  const url = await startServer(place, { max_connections: '20' })
  expect(await runningServer(place)).toBe(url)
  expect(await ask(url, 'show max_connections')).toEqual({ max_connections: '20' })
  await stopServer(place)
  expect(await runningServer(place)).toBeUndefined()
})

test('a server that was killed starts again with what was committed', async () => {
  const url = await startServer(place, {})
  await ask(url, 'create table kept as select 1 as one')
  const [pid] = readFileSync(path.join(dataOf(place), 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  await expect
    .poll(() =>
      ask(url, 'select 1').then(
        () => 'answers',
        () => 'gone',
      ),
    )
    .toBe('gone')
  expect(await runningServer(place)).toBeUndefined()
  expect(await ask(await startServer(place, {}), 'select one from kept')).toEqual({ one: 1 })
})

test('a server that was killed starts again once what it had begun has ended', async () => {
  const [before] = readFileSync(path.join(dataOf(place), 'postmaster.pid'), 'utf8').split('\n')
  const client = new pg.Client({ connectionString: (await runningServer(place)) ?? '' })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ child: number }>('select pg_backend_pid() as child')
  const child = rows[0]?.child ?? 0
  process.kill(child, 'SIGSTOP')
  process.kill(Number(before), 'SIGKILL')
  await expect.poll(() => runningServer(place)).toBeUndefined()
  const starting = startServer(place, {})
  const log = path.join(place.home, 'postgresql.log')
  try {
    await expect
      .poll(() => readFileSync(log, 'utf8'), { timeout: 10_000 })
      .toContain('pre-existing shared memory block')
  } finally {
    process.kill(child, 'SIGKILL')
  }
  expect(await ask(await starting, 'select one from kept')).toEqual({ one: 1 })
})

test('Chinese sorts by pinyin and compares by code point, whatever the locale of the machine', async () => {
  const url = (await runningServer(place)) ?? ''
  const byPinyin = `select string_agg(name, '' order by name collate "zh-x-icu") as names from (values ('张'), ('李'), ('阿')) as it (name)`
  expect(await ask(url, byPinyin)).toEqual({ names: '阿李张' })
  expect(
    await ask(url, "select lower('ÄB') as lower, datlocprovider from pg_database where datname = 'postgres'"),
  ).toEqual({
    lower: 'äb',
    datlocprovider: 'b',
  })
})
