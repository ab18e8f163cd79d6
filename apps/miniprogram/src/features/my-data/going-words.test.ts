import { expect, it } from 'vitest'
import { goingWords } from './going-words'

it('names each home, and those who lose it too', () => {
  expect(goingWords(['云栖澜庭 3 幢 2 单元 1602'], 2)).toEqual([
    '手机号、微信绑定、所有设备上的登录',
    '云栖澜庭 3 幢 2 单元 1602 的进度、付款和材料，您将看不到',
    '您邀请的 2 位家人、租客或代办人，也将看不到',
    '您上传的文件、写过的留言、日历订阅',
  ])
  expect(goingWords([], 0)).toHaveLength(2)
})
