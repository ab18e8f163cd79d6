import { describe, expect, it } from 'vitest'
import { type ChangeDraft, changeFault, changeOf, emptyChange } from './change-draft.ts'

const today = '2026-09-16'
const next = { name: '陈立', phone: '13800000044', lastSix: '12345x' }
const draft: ChangeDraft = { ...emptyChange(today), owners: [next], isSure: true }

describe('a change of owner', () => {
  it('needs its day, each next owner whole, and a look at what happens', () => {
    expect(changeFault(emptyChange(today), today)).toBe('请填写姓名')
    expect(changeFault({ ...draft, on: '2026-09-17' }, today)).toBe('变更日期不能晚于今天')
    expect(changeFault({ ...draft, owners: [next, { ...next, name: '王芳' }] }, today)).toBe('两位业主填了同一个手机号')
    expect(changeFault({ ...draft, owners: [next, { ...next, phone: '1' }] }, today)).toBe(
      '第 2 位新业主：请填 11 位手机号',
    )
    expect(changeFault({ ...draft, isSure: false }, today)).toContain('勾选')
    expect(changeOf({ ...draft, on: null }, 'p', '过户', today)).toBeNull()
  })

  it('is sent as the API takes it; a withdrawal has no next owner', () => {
    expect(changeOf({ ...draft, contractNo: ' YX-9 ' }, 'p', ' 过户 ', today)).toEqual({
      ...{ purchaseId: 'p', kind: 'resale', on: today, reason: '过户', owners: [next] },
      ...{ contractNo: 'YX-9', paymentWay: null },
    })
    const back = changeOf({ ...draft, kind: 'withdrawal', owners: [] }, 'p', '退房', today)
    expect(back).toMatchObject({ owners: [], contractNo: null, paymentWay: null })
  })
})
