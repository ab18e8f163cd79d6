import { expect, it } from 'vitest'
import { emptyEntry, entryFaults, entryOf } from './entry-draft.ts'

it('says what is missing, and gives the fields in the order of the list', () => {
  const empty = emptyEntry('2026-09-16', 'p1')
  expect(Object.keys(entryFaults(empty))).toEqual([
    ...['recipient', 'contact', 'purpose', 'handling', 'fields', 'validUntil', 'ndaNumber'],
  ])
  expect(entryOf(empty)).toBeNull()
  const full = {
    ...empty,
    ...{ recipient: '安居装饰', contact: '李经理 1380', purpose: '上门量房', handling: '用完删除' },
    ...{ fields: ['home', 'name'] as const, validUntil: '2026-12-31', ndaNumber: 'BM-1' },
  }
  expect(entryOf(full)).toMatchObject({ projectId: 'p1', fields: ['name', 'home'], validFrom: '2026-09-16' })
  expect(entryFaults({ ...full, validUntil: '2026-09-15' })).toEqual({ validUntil: '不能早于开始日期' })
})
