import type { ImportKindKey, StaffRole } from '@hub/contracts'

export interface Customer {
  readonly kind: 'customer'
  readonly personId: string
  readonly sessionId: string
}

export interface StaffCaller {
  readonly kind: 'staff'
  readonly staffId: string
  readonly name: string
  readonly sessionId: string
  /** `projectId` null: in every project. */
  readonly roles: readonly { readonly projectId: string | null; readonly role: StaffRole }[]
}

/** A sales system, by its import key. */
export interface ImportKeyCaller {
  readonly kind: 'importKey'
  readonly keyId: string
  /** As people call the source. */
  readonly name: string
  readonly kinds: readonly ImportKindKey[]
  readonly projects: 'all' | readonly string[]
  /** The member of staff who made the key. */
  readonly madeBy: string
}

/** Who makes a request, as far as it is known. */
export type Caller = Customer | StaffCaller | ImportKeyCaller

/** The projects in which one of the roles is held: a list of ids, or `all`. */
export function projectsOf(staff: StaffCaller, roles: readonly StaffRole[]): 'all' | string[] {
  const held = staff.roles.filter(({ role }) => roles.includes(role))
  if (held.some(({ projectId }) => projectId === null)) return 'all'
  return held.flatMap(({ projectId }) => (projectId === null ? [] : [projectId]))
}

/** The roles held in one project. */
export const rolesIn = (staff: StaffCaller, projectId: string): StaffRole[] =>
  staff.roles.filter((held) => held.projectId === null || held.projectId === projectId).map(({ role }) => role)
