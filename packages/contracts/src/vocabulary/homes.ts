export const memberRoles = ['owner', 'co_owner', 'proxy', 'family', 'tenant'] as const
export type MemberRole = (typeof memberRoles)[number]
export const memberRoleLabels: Record<MemberRole, string> = {
  owner: '业主',
  co_owner: '共有人',
  proxy: '代办人',
  family: '家人',
  tenant: '租客',
}
/** Whom an owner may invite; owners and co-owners come from the contract. */
export const invitedRoles = ['family', 'proxy', 'tenant'] as const
export type InvitedRole = (typeof invitedRoles)[number]
