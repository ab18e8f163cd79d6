import { registerKeepers, registerReaders } from '@hub/contracts/vocabulary'
import type { StaffMember } from './log-in.ts'

/** Who sees to whom personal data may be given; the API has the last word. */
export function mayReadRegister(staff: StaffMember): boolean {
  return staff.roles.some(({ role }) => registerReaders.includes(role))
}

/** The projects for which one registers recipients, out of those one works in. */
export function mayRegisterFor(staff: StaffMember, projectId: string): boolean {
  const inProject = staff.roles.filter((held) => held.projectId === null || held.projectId === projectId)
  return inProject.some(({ role }) => registerKeepers.includes(role))
}
