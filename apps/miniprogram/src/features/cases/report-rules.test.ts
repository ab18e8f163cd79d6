import { expect, it } from 'vitest'
import { asKind, type CaseForm, emptyDraft, faultsOf, isBegun, reportOf } from './report-rules'

const category = (kind: CaseForm['categories'][number]['kind'], key: string) => ({
  ...{ kind, key, name: key, hint: '', part: null },
})
const form: CaseForm = {
  categories: [category('repair', 'leak'), category('repair', 'walls'), category('enquiry', 'enquiry')],
  ...{ warranties: [], places: ['厨房', '全屋'], replyMinutes: [] },
}
const leak = { ...emptyDraft, categoryKey: 'leak', place: '厨房', words: ' 吊顶滴水 ' }

it('asks for everything that the server asks for, each under its field', () => {
  expect(Object.keys(faultsOf(emptyDraft, ''))).toEqual(['category', 'place', 'words'])
  expect(faultsOf(leak, '照片还在上传，传完再提交')).toEqual({ photos: '照片还在上传，传完再提交' })
  expect(faultsOf({ ...leak, words: '漏' }, '').words).toBeDefined()
})

it('keeps only what was begun, and sends it without the spaces around', () => {
  expect([isBegun(emptyDraft), isBegun(leak), isBegun({ ...emptyDraft, words: '  ' })]).toEqual([false, true, false])
  expect(reportOf(leak, ['a'])).toEqual({
    ...{ kind: 'repair', categoryKey: 'leak', place: '厨房', words: '吊顶滴水', photoIds: ['a'], preferredTimes: [] },
  })
})

it('turns into another kind with all that was written', () => {
  const times = [{ on: '2026-09-18', part: 'morning' as const }]
  expect(asKind({ ...leak, times }, 'enquiry', form)).toEqual({ ...leak, kind: 'enquiry', categoryKey: 'enquiry' })
  expect(asKind({ ...emptyDraft, words: '漏水' }, 'enquiry', form).place).toBe('全屋')
  expect(asKind(leak, 'repair', form).categoryKey).toBe('')
})
