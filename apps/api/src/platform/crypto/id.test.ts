import { expect, it } from 'vitest'
import { newId } from './id.js'

const now = new Date('2026-09-16T02:20:00.123Z')

it('is a UUID of version 7 that carries its instant', () => {
  const id = newId(now)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now.getTime())
})

it('sorts by instant, and within one by the order of making', () => {
  const ids = [...Array.from({ length: 20_000 }, () => newId(now)), newId(new Date(now.getTime() + 1))]
  expect(ids.toSorted()).toEqual(ids)
})

it('never comes twice, however many are made at once', () => {
  const later = new Date(now.getTime() + 2)
  expect(new Set(Array.from({ length: 10_000 }, () => newId(later))).size).toBe(10_000)
})
