import { expect, it } from 'vitest'
import { emptyDraft, intentOf } from './bulk-draft.ts'

const selection = { journeyIds: ['j1'] }
const draft = { ...emptyDraft('2026-09-16'), nodeKey: 'topping_out' }

it('says what is missing', () => {
  expect(intentOf(emptyDraft('2026-09-16'), selection)).toBe('请选择节点')
  expect(intentOf({ ...draft, action: 'update', note: '  ' }, selection)).toBe('请填写计划日期或给客户的说明')
})

it('sends only what was filled in', () => {
  expect(intentOf(draft, selection)).toEqual({
    ...{ selection, nodeKey: 'topping_out', action: 'complete', on: '2026-09-16' },
  })
  expect(intentOf({ ...draft, action: 'update', plannedOn: '2026-11-06', note: ' 雨 ' }, selection)).toEqual({
    ...{ selection, nodeKey: 'topping_out', action: 'update', plannedOn: '2026-11-06', note: '雨' },
  })
})
