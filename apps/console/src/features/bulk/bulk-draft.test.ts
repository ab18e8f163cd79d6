import { expect, it } from 'vitest'
import { emptyDraft, intentOf } from './bulk-draft.ts'

const selection = { journeyIds: ['j1'] }
const draft = { ...emptyDraft, nodeKey: 'topping_out' }

it('says what is missing', () => {
  expect(intentOf(emptyDraft, selection)).toBe('请选择节点')
  expect(intentOf({ ...draft, action: 'update', note: '  ' }, selection)).toBe('请填写计划日期或给客户的说明')
})

it('sends only what was filled in', () => {
  const said = { selection, nodeKey: 'topping_out', action: 'complete' }
  expect(intentOf(draft, selection)).toEqual(said)
  expect(intentOf({ ...draft, on: '2026-09-16' }, selection)).toEqual({ ...said, on: '2026-09-16' })
  expect(intentOf({ ...draft, action: 'update', plannedOn: '2026-11-06', note: ' 雨 ' }, selection)).toEqual({
    ...{ selection, nodeKey: 'topping_out', action: 'update', plannedOn: '2026-11-06', note: '雨' },
  })
})
