import type { CivilDate } from '@hub/kernel'
import { DomainError } from '../../platform/http/domain-error.js'

/** A new day that is gone would be no promise, and a choice needs time. @throws DomainError `delay.day_invalid` */
export function refuseWrongDays(newOn: string, answerUntil: string | undefined, today: CivilDate): void {
  if (newOn < today) throw new DomainError('delay.day_invalid', { reason: '新的日期不能早于今天' })
  if (answerUntil !== undefined && answerUntil < today)
    throw new DomainError('delay.day_invalid', { reason: '客户选择的期限不能早于今天' })
}
