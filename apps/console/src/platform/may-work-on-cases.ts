import { caseWorkers } from '@hub/contracts/vocabulary'
import type { StaffMember } from './log-in.ts'

/** Cases are for administrators, service managers and officers; the API has the last word. */
export function mayWorkOnCases(staff: StaffMember): boolean {
  return staff.roles.some(({ role }) => caseWorkers.includes(role))
}
