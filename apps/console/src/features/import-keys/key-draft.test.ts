import { importKindKeys } from '@hub/contracts/vocabulary'
import { describe, expect, it } from 'vitest'
import { draftFaults, emptyDraft, keyOf } from './key-draft.ts'

describe('a new import key', () => {
  it('is for every kind and a year unless told, and says what is missing', () => {
    const draft = emptyDraft('2026-09-16')
    expect(draft).toMatchObject({ kinds: importKindKeys, expiresOn: '2027-09-16' })
    expect(Object.keys(draftFaults(draft))).toEqual(['name', 'projects'])
    expect(keyOf(draft)).toBeNull()
    expect(emptyDraft('2028-02-29').expiresOn).toBe('2029-02-28')
  })

  it('opens every project, or those chosen', () => {
    const draft = { ...emptyDraft('2026-09-16'), name: ' 明源 ERP ', kinds: ['sales'] as const }
    expect(keyOf({ ...draft, projects: 'all' })).toEqual({
      ...{ name: '明源 ERP', kinds: ['sales'], projectIds: null, expiresOn: '2027-09-16' },
    })
    expect(keyOf({ ...draft, projects: ['p1'] })?.projectIds).toEqual(['p1'])
    expect(keyOf({ ...draft, projects: ['p1'], expiresOn: null })).toBeNull()
  })
})
