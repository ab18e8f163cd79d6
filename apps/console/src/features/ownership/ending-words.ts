import { memberRoleLabels } from '@hub/contracts/vocabulary'
import type { Ownership } from './use-ownership.ts'

/** `业主 1 人、家人 2 人，1 份没用掉的邀请，1 个日历订阅`; empty where there is nothing. */
export function endingWords({ members, invitations, calendars }: Ownership['ends']): string {
  const people = members.map(({ role, count }) => `${memberRoleLabels[role]} ${String(count)} 人`).join('、')
  return [
    people,
    invitations > 0 ? `${String(invitations)} 份没用掉的邀请` : '',
    calendars > 0 ? `${String(calendars)} 个日历订阅` : '',
  ]
    .filter((words) => words !== '')
    .join('，')
}
