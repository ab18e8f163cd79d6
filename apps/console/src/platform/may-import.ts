import { importers } from '@hub/contracts/vocabulary'
import type { StaffMember } from './log-in.ts'

/** Importing is for administrators and data stewards; the API has the last word. */
export function mayImport(staff: StaffMember): boolean {
  return staff.roles.some(({ role }) => importers.includes(role))
}
