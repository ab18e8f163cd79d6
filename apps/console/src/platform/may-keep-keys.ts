import { keyKeepers } from '@hub/contracts/vocabulary'
import type { StaffMember } from './log-in.ts'

/** Import keys are for administrators; the API has the last word. */
export function mayKeepKeys(staff: StaffMember): boolean {
  return staff.roles.some(({ role }) => keyKeepers.includes(role))
}

/** A key of every project is made by those who administer every project. */
export function mayOpenEveryProject(staff: StaffMember): boolean {
  return staff.roles.some(({ role, projectId }) => keyKeepers.includes(role) && projectId === null)
}
