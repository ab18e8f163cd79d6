import { expect, it } from 'vitest'
import { stepAfter } from './steps.ts'

const failure = (code: string, fields: Record<string, string> = {}) => ({ code, words: '', fields })

it.each([
  ['auth.proof_required', {}, 'proof'],
  ['phone.proof_wrong', {}, 'proof'],
  ['sms.code_wrong', { 'proof.code': '验证码不对' }, 'proof'],
  ['sms.code_wrong', {}, 'number'],
  ['phone.held', {}, 'number'],
  ['wechat.code_invalid', {}, 'number'],
  ['phone.proof_required', {}, 'new-holder'],
])('after %s with %j the question is %s', (code, fields, step) => {
  expect(stepAfter(failure(code, fields), 'number')).toBe(step)
})

it.each(['network', 'request.too_many', 'server.failed'])('%s leaves the question open', (code) => {
  expect(stepAfter(failure(code), 'proof')).toBe('proof')
})
