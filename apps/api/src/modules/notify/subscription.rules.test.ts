import { expect, it } from 'vitest'
import { toAskFor } from './subscription.rules.js'

const now = new Date('2026-09-16T02:20:00Z')
const ago = (days: number): Date => new Date(now.getTime() - days * 86_400_000)

it('asks for those with the fewest consents, three at most', () => {
  const known = [{ template: 'a', quota: 2, refusedAt: null }]
  expect(toAskFor(['a', 'b', 'c', 'd'], known, now)).toEqual(['b', 'c', 'd'])
  expect(toAskFor(['a', 'b'], known, now)).toEqual(['b', 'a'])
})

it('leaves somebody alone for seven days after a refusal, and who has consents enough', () => {
  const refused = (days: number) => [{ template: 'a', quota: 0, refusedAt: ago(days) }]
  expect(toAskFor(['a'], refused(6.99), now)).toEqual([])
  expect(toAskFor(['a'], refused(7), now)).toEqual(['a'])
  expect(toAskFor(['a'], [{ template: 'a', quota: 3, refusedAt: null }], now)).toEqual([])
})
