import { expect, it } from 'vitest'
import { atMost } from './at-most.js'

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n += 1) yield await Promise.resolve(n)
}
const soon = () => new Promise((done) => setImmediate(done))

it('begins items in order, and has never more than so many under way', async () => {
  const log: number[] = []
  const seen = { running: 0, most: 0 }
  await atMost(2, numbers(6), async (n) => {
    log.push(n)
    seen.most = Math.max(seen.most, (seen.running += 1))
    await soon()
    seen.running -= 1
  })
  expect([log, seen]).toEqual([[0, 1, 2, 3, 4, 5], { running: 0, most: 2 }])
})

it('throws what went wrong once everything it has begun has ended', async () => {
  const ended: number[] = []
  const all = atMost(2, numbers(6), async (n) => {
    if (n === 1) throw new Error('no more')
    await soon()
    await soon()
    ended.push(n)
  })
  await expect(all).rejects.toThrow('no more')
  const atTheEnd = [...ended]
  await soon()
  await soon()
  expect(ended).toEqual(atTheEnd)
  expect(ended).not.toContain(5)
})
