import { expect, it } from 'vitest'
import { emptyPost, postOf } from './post-draft.ts'

const full = {
  ...{
    projectId: 'p1',
    buildings: ['3'],
    on: '2026-09-12',
    title: ' 外墙保温完成 ',
    words: ' 开始刷涂料。',
    percent: 72,
  },
}

it('says what is missing, one thing after the other', () => {
  expect(postOf(emptyPost('2026-09-16'), [])).toBe('请选择楼盘')
  expect(postOf({ ...full, buildings: [] }, [])).toBe('请选择楼栋，只有这些楼栋的业主能看到')
  expect(postOf({ ...full, on: null }, [])).toBe('请填写日期')
  expect(postOf({ ...full, title: ' 外 ' }, [])).toBe('请写标题，至少 2 个字')
  expect(postOf({ ...full, words: '' }, [])).toBe('请写正文，业主会读到')
})

it('sends what was filled in, with the photos in their order', () => {
  expect(postOf(full, ['b', 'a'])).toEqual({
    ...{
      projectId: 'p1',
      buildings: ['3'],
      on: '2026-09-12',
      title: '外墙保温完成',
      words: '开始刷涂料。',
      percent: 72,
    },
    photoIds: ['b', 'a'],
  })
})
