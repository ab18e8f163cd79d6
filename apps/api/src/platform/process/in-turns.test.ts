import { expect, it } from 'vitest'
import { mapInTurns } from './in-turns.js'

it('maps in order and lets others in between', async () => {
  let turns = 0
  const counting = setInterval(() => (turns += 1), 1)
  const doubled = await mapInTurns([1, 2, 3], (n, index) => {
    for (const until = performance.now() + 8; performance.now() < until;);
    return [index, n * 2]
  })
  clearInterval(counting)
  expect(doubled).toEqual([
    [0, 2],
    [1, 4],
    [2, 6],
  ])
  expect(turns).toBeGreaterThan(1)
})
