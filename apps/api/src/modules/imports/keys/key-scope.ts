import { keyKeepers } from '@hub/contracts'
import { projectsOf, type StaffCaller } from '../../../platform/auth/caller.js'

/** Where a key may write; null is every project, also those to come. */
export type KeyProjects = readonly string[] | null

/** Whether one administers everything that a key opens, and so may make, see and revoke it. */
export function mayKeep(by: StaffCaller, projects: KeyProjects): boolean {
  const own = projectsOf(by, keyKeepers)
  return own === 'all' || (projects !== null && projects.every((id) => own.includes(id)))
}
