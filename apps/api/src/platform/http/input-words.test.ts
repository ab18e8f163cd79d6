import { endpoints } from '@hub/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { inputWords } from './input-words.js'

const words = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value, { error: inputWords }).error?.issues.map(({ message }) => message) ?? []

describe('what is wrong with a field', () => {
  it.each([
    [z.string(), undefined, '请填写这一项'],
    [z.string(), 3, '这里要填文字'],
    [z.string().min(1), '', '请填写这一项'],
    [z.string().min(3), 'ab', '至少 3 个字'],
    [z.string().max(2), 'abc', '最多 2 个字'],
    [z.string().min(3, '请填写合同编号'), 'ab', '请填写合同编号'],
    [z.number().min(2), 1, '不能小于 2'],
    [z.int().positive(), 0, '要大于 0'],
    [z.number().max(2), 3, '不能大于 2'],
    [z.number().lt(2), 2, '要小于 2'],
    [z.int(), 1.5, '这里要填整数'],
    [z.coerce.number(), 'x', '这里要填数字'],
    [z.array(z.string()).max(1), ['a', 'b'], '最多 1 项'],
    [z.array(z.string()).min(1), [], '至少 1 项'],
    [z.object({}), 'x', '这里要填一组内容'],
    [z.boolean(), 'x', '这里要填是或否'],
    [z.enum(['甲', '乙']), '丙', '只能是 甲、乙'],
    [z.uuid(), 'x', '编号不对，请从列表里重新打开'],
    [z.iso.date(), '2026-02-30', '日期要写成 2026-09-30 这样，而且确有这一天'],
    [z.string().regex(/^a/), 'b', '格式不对'],
  ])('%# is told in Chinese', (schema, value, message) => {
    expect(words(schema, value)).toEqual([message])
  })

  it('is never told in English, whatever is sent to whatever endpoint', () => {
    const schemas = Object.values(endpoints).flatMap((endpoint) => [
      ...('body' in endpoint ? [endpoint.body] : []),
      ...('query' in endpoint ? [endpoint.query] : []),
      ...('params' in endpoint ? [endpoint.params] : []),
    ])
    const names = [
      'phone',
      'code',
      'consents',
      'proof',
      'lastSix',
      'role',
      'until',
      'action',
      'version',
      'limit',
      'q',
      'homeId',
    ]
    const anything = fc.dictionary(fc.constantFrom(...names), fc.anything({ maxDepth: 1 }))
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.oneof(anything, fc.anything()), (schema, value) => {
        for (const message of words(schema, value)) expect(message).toMatch(/^[^a-z]*[\u4e00-\u9fff]/)
      }),
    )
  })
})
