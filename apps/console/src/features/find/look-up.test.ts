import { expect, it } from 'vitest'
import { lookUpOf } from './look-up.ts'

it('reads a place as people say it', () => {
  expect(lookUpOf('3-2-1602')).toEqual({ q: '1602', building: '3', unit: '2' })
  expect(lookUpOf('3幢2单元1602室')).toEqual({ q: '1602', building: '3', unit: '2' })
  expect(lookUpOf(' 12 栋 801 ')).toEqual({ q: '801', building: '12', unit: '' })
})

it('leaves names, rooms and contract numbers as they are', () => {
  for (const said of ['林静', '1602', 'YX-0001', '2026-0001']) expect(lookUpOf(said)).toEqual({ q: said, unit: '' })
})

it('takes the gaps out of a phone, and full-width digits', () => {
  expect(lookUpOf('138 0000 0001')?.q).toBe('13800000001')
  expect(lookUpOf('138-0000-0001')?.q).toBe('13800000001')
  expect(lookUpOf('１３８０００００００１')?.q).toBe('13800000001')
})

it('waits for two characters', () => {
  expect([lookUpOf(''), lookUpOf(' 林 ')]).toEqual([null, null])
})
