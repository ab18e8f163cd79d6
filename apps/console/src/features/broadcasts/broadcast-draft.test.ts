import { describe, expect, it } from 'vitest'
import { emptyDraft, missingIn, narrowed, readyToSend } from './broadcast-draft.ts'

const draft = { ...emptyDraft, title: '银行放款变慢', means: '这几天放款比平时晚。', until: '2026-10-15' }

describe('a broadcast while it is written', () => {
  it('says what is missing, one thing after the other', () => {
    expect(missingIn(emptyDraft)).toContain('标题')
    expect(missingIn({ ...draft, means: '晚' })).toContain('意味着什么')
    expect(missingIn({ ...draft, until: null })).toContain('哪一天')
    expect(missingIn(draft)).toBeNull()
  })

  it('is sent with the number that was seen, and without an action where none is written', () => {
    expect(readyToSend(draft, 12)).toMatchObject({ action: null, expected: 12, until: '2026-10-15' })
    expect(readyToSend({ ...draft, action: ' 联系银行 ' }, 1)).toMatchObject({ action: '联系银行' })
    expect(readyToSend({ ...draft, until: null }, 1)).toBeNull()
  })

  it('forgets the building with the project', () => {
    const filter = narrowed(narrowed({}, 'projectId', 'p'), 'building', '3')
    expect(filter).toEqual({ projectId: 'p', building: '3' })
    expect(narrowed(filter, 'projectId', 'q')).toEqual({ projectId: 'q' })
    expect(narrowed(filter, 'building', undefined)).toEqual({ projectId: 'p' })
  })
})
