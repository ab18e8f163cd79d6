import type { Failure } from '../../platform/data/failure'

/** The question that is open: the new number, that the account is the reader's, that the number was given out again. */
export type Step = 'number' | 'proof' | 'new-holder'

const ofTheNumber = new Set(['phone.same', 'phone.held', 'phone.foreign', 'sms.code_wrong', 'sms.code_expired'])

/** The question that a refusal leads to; the same one where it is about neither, such as a lost connection. */
export function stepAfter({ code, fields }: Failure, step: Step): Step {
  // The number comes with a code of its own; a code of the old one is told apart by its field.
  if (code === 'auth.proof_required' || code === 'phone.proof_wrong' || 'proof.code' in fields) return 'proof'
  if (code === 'phone.proof_required') return 'new-holder'
  return ofTheNumber.has(code) || code.startsWith('wechat.') ? 'number' : step
}
