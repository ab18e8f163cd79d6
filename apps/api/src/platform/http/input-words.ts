import type { z } from 'zod'

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

const kinds: Partial<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组内容',
}

const formats: Partial<Record<string, string>> = {
  uuid: '编号不对，请从列表里重新打开',
  date: '日期要写成 2026-09-30 这样，而且确有这一天',
  datetime: '时间的格式不对',
}

/**
 * What is wrong with one field, in words for the reader. A contract's own message goes first; zod's Chinese texts are
 * not used, since they speak of types (`期望 string，实际接收 undefined`).
 */
export function inputWords(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue)
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum), issue.inclusive ?? true)
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum), issue.inclusive ?? true)
    case 'invalid_format':
      return formats[issue.format] ?? '格式不对'
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')}`
    case 'invalid_union':
      return '没有这种选项'
    default:
      return '填写得不对'
  }
}

function typeWords({ input, expected }: RawIssue & { code: 'invalid_type' }): string {
  if (input === undefined) return '请填写这一项'
  return `这里要填${kinds[expected] ?? '别的内容'}`
}

function atLeast(origin: string, minimum: number, inclusive: boolean): string {
  if (origin === 'string') return minimum === 1 ? '请填写这一项' : `至少 ${String(minimum)} 个字`
  if (origin === 'array') return `至少 ${String(minimum)} 项`
  return `${inclusive ? '不能小于' : '要大于'} ${String(minimum)}`
}

function atMost(origin: string, maximum: number, inclusive: boolean): string {
  if (origin === 'string') return `最多 ${String(maximum)} 个字`
  if (origin === 'array') return `最多 ${String(maximum)} 项`
  return `${inclusive ? '不能大于' : '要小于'} ${String(maximum)}`
}
