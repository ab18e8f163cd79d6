import { constructionEditors } from '@hub/contracts/vocabulary'
import type { StaffMember } from './log-in.ts'

/** Telling of the building site, and answering about it; the API has the last word. */
export function mayTellOfSite(staff: StaffMember): boolean {
  return staff.roles.some(({ role }) => constructionEditors.includes(role))
}
