import { wholeBuildingEditors } from '@hub/contracts/vocabulary'
import type { StaffMember } from './log-in.ts'

/** Changing whole buildings at once is for those who answer for them; the API has the last word. */
export function mayChangeMany(staff: StaffMember): boolean {
  return staff.roles.some(({ role }) => wholeBuildingEditors.includes(role))
}
