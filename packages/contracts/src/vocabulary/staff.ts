/** Roles of staff; each is held in one project, or in all of them (no project). */
export const staffRoles = ['administrator', 'data_steward', 'service_manager', 'officer', 'sales', 'engineer'] as const
export type StaffRole = (typeof staffRoles)[number]

export const staffRoleLabels: Record<StaffRole, string> = {
  administrator: '管理员',
  data_steward: '客户信息管理专员',
  service_manager: '客服经理',
  officer: '终身服务官',
  sales: '置业顾问',
  engineer: '工程师',
}

/** Who works at a desk with the records of homes; those in the field see the cases that are theirs, and nothing else. */
export const officeRoles: readonly StaffRole[] = staffRoles.filter((role) => role !== 'engineer')
export const journeyEditors: readonly StaffRole[] = officeRoles
/** May change what they have not picked row by row: a whole building, or everything under a filter. */
export const wholeBuildingEditors: readonly StaffRole[] = ['administrator', 'data_steward', 'service_manager']
export const broadcasters: readonly StaffRole[] = ['administrator', 'service_manager']
export const importers: readonly StaffRole[] = ['administrator', 'data_steward']
/** Who gives a sales system its import key. */
export const keyKeepers: readonly StaffRole[] = ['administrator']
/** Who says where alone money may go. */
export const accountKeepers: readonly StaffRole[] = ['administrator', 'data_steward']
/** Who corrects payment plans and records payments. */
export const moneyKeepers: readonly StaffRole[] = ['administrator', 'data_steward', 'service_manager']
/** Who records that a home changed hands. */
export const ownershipKeepers: readonly StaffRole[] = ['administrator', 'data_steward', 'service_manager']
/** Who registers to whom personal data may be given, and ends it. */
export const registerKeepers: readonly StaffRole[] = ['administrator']
/** Who makes the file for a registered recipient. */
export const dataSharers: readonly StaffRole[] = ['administrator', 'data_steward']
export const registerReaders: readonly StaffRole[] = ['administrator', 'data_steward', 'service_manager']
/** Who works on cases. */
export const caseWorkers: readonly StaffRole[] = ['administrator', 'service_manager', 'officer']
/** Who repairs: only cases of the own teams, or given to themselves. */
export const caseEngineers: readonly StaffRole[] = ['engineer']
export const caseReaders: readonly StaffRole[] = [...caseWorkers, ...caseEngineers]
/** Who says which team sees to what. */
export const teamKeepers: readonly StaffRole[] = ['administrator', 'service_manager']
/** Who writes a proxy down on the word of an owner who called. */
export const proxyKeepers: readonly StaffRole[] = ['administrator', 'data_steward', 'service_manager', 'officer']
