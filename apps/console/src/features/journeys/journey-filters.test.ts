import { describe, expect, it } from 'vitest'
import {
  changeFilter,
  journeysQuery,
  readFilters,
  readOrder,
  writeFilters,
  writeList,
  type JourneyFilters,
} from './journey-filters.ts'

const all: JourneyFilters = {
  projectId: 'p1',
  building: '7',
  paymentWay: 'combined_loan',
  stage: 'loan',
  turn: 'fund_centre',
  risky: 'true',
  q: '林 1203&x',
}

describe('filters of the list of journeys', () => {
  it('survive the address', () => {
    expect(readFilters(new URLSearchParams(writeFilters(all).toString()))).toEqual(all)
  })

  it('leave out what is empty or no longer known', () => {
    expect(
      readFilters(new URLSearchParams('turn=nobody&stage=&risky=perhaps&q=%20%20&paymentWay=full&page=3')),
    ).toEqual({
      paymentWay: 'full',
    })
  })

  it('forget the building with the project, and only then', () => {
    expect(changeFilter(all, 'projectId', 'p2')).toEqual({ ...all, projectId: 'p2', building: undefined })
    expect(changeFilter(all, 'projectId', 'p2')).not.toHaveProperty('building')
    expect(changeFilter(all, 'turn', 'customer').building).toBe('7')
    expect(changeFilter(all, 'building', '8').building).toBe('8')
  })

  it('are removed, not emptied', () => {
    expect(changeFilter({ q: '林' }, 'q', '')).toEqual({})
    expect(changeFilter({ building: '7' }, 'building', undefined)).toEqual({})
  })

  it('stand in the address with the order, unless it is the usual one', () => {
    expect(writeList({ q: '林' }, 'risk').get('order')).toBeNull()
    const byPlace = writeList({ q: '林' }, 'place')
    expect([readFilters(byPlace), readOrder(byPlace)]).toEqual([{ q: '林' }, 'place'])
    expect(readOrder(new URLSearchParams('order=upwards'))).toBe('risk')
  })

  it('go to the API with size and cursor', () => {
    expect(journeysQuery({ q: '林' }, 'risk', 50, null)).toEqual({ q: '林', order: 'risk', limit: 50 })
    expect(journeysQuery({}, 'place', 50, 'c1')).toEqual({ order: 'place', limit: 50, after: 'c1' })
  })
})
