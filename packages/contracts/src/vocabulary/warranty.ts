/** Who pays for a repair, and sees to it. */
export const liableParties = ['developer', 'property_company', 'maintenance_fund', 'owner'] as const
export type LiableParty = (typeof liableParties)[number]
export const liablePartyLabels: Record<LiableParty, string> = {
  developer: '开发商',
  property_company: '物业公司',
  maintenance_fund: '维修资金',
  owner: '业主',
}

/** `unknown`: a day that it counts from is not on record. */
export const warrantyStates = ['running', 'ended', 'unknown'] as const
export type WarrantyState = (typeof warrantyStates)[number]
export const warrantyStateLabels: Record<WarrantyState, string> = {
  running: '在保修期内',
  ended: '已过保修期',
  unknown: '保修期待核实',
}
