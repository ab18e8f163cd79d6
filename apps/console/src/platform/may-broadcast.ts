import { broadcasters } from '@hub/contracts/vocabulary'
import type { StaffMember } from './log-in.ts'

/** Broadcasts are for administrators and service managers; the API has the last word. */
export function mayBroadcast(staff: StaffMember): boolean {
  return staff.roles.some(({ role }) => broadcasters.includes(role))
}
