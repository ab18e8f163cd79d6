import { expect, it } from 'vitest'
import { changeFilter, queueQuery, readFilters, writeFilters } from './case-filters.ts'

it('stands in the address, and an old link with an unknown kind still opens', () => {
  const filters = readFilters(new URLSearchParams('kind=repair&whose=mine&projectId=&sort=old'))
  expect(filters).toEqual({ kind: 'repair', whose: 'mine' })
  expect(writeFilters(filters).toString()).toBe('kind=repair&whose=mine')
  expect(readFilters(new URLSearchParams('kind=fire&whose=yours'))).toEqual({})
})

it('forgets a filter that is taken away, and asks for the page after the last', () => {
  expect(changeFilter({ kind: 'repair', whose: 'mine' }, 'whose', undefined)).toEqual({ kind: 'repair' })
  expect(queueQuery({ kind: 'repair' }, 'x')).toEqual({ kind: 'repair', limit: 50, after: 'x' })
  expect(queueQuery({}, null)).toEqual({ limit: 50 })
})
