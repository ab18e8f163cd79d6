import { expect, it } from 'vitest'
import { inRoot } from '../../packages/tooling/src/paths.ts'
import { outcomeOf } from '../../packages/tooling/src/run.ts'
import { median } from './pages/rounds.ts'
import { table } from './pages/table.ts'

it('the bench runs and compares', async () => {
  const { code, output } = await outcomeOf(process.execPath, [inRoot('tests/bench/main.ts'), '--short'])
  expect(output).toMatch(/bare Fastify \+ pg +\d+ +1\.00 /)
  expect(output).toMatch(/our API +\d+ +\d\.\d\d /)
  expect(output).toMatch(/first night, all due: 200 journeys/)
  expect(output).toMatch(/sweep of 5\.0 % or more.*: \d+ journeys/)
  expect(output).toMatch(/broadcast: 200 journeys/)
  expect(output).toMatch(/broadcast taken off: 200 journeys/)
  expect(output).toMatch(/upload to commit \(goal .+\): \d+ rows\/s/)
  expect(code).toBe(0)
})

it('takes the middle of the rounds', () => {
  expect(median([9, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 100])).toBe(3)
})

it('compares with the first row', () => {
  const round = { requestsPerSecond: 200, p50: 1, p99: 2.04, cpu: NaN }
  const lines = table([
    { name: 'a', round },
    { name: 'b', round: { ...round, requestsPerSecond: 150, cpu: 99.6 } },
  ]).split('\n')
  expect(lines.slice(1).map((line) => line.trim().split(/\s+/))).toEqual([
    ['a', '200', '1.00', '1.0', '2.0', '–'],
    ['b', '150', '0.75', '1.0', '2.0', '100'],
  ])
})
