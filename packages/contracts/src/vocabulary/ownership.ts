/** Why an ownership ends. */
export const ownershipChangeKinds = ['resale', 'inheritance', 'divorce', 'withdrawal'] as const
export type OwnershipChangeKind = (typeof ownershipChangeKinds)[number]
export const ownershipChangeLabels: Record<OwnershipChangeKind, string> = {
  resale: '过户',
  inheritance: '继承',
  divorce: '离婚析产',
  withdrawal: '退房',
}

/** How a home came to its owner. */
export const ownershipOrigins = ['sale', 'resale', 'inheritance', 'divorce'] as const
export type OwnershipOrigin = (typeof ownershipOrigins)[number]
export const ownershipOriginLabels: Record<OwnershipOrigin, string> = {
  sale: '购房合同',
  resale: '过户',
  inheritance: '继承',
  divorce: '离婚析产',
}

/** A contract names so many owners at most. */
export const mostOwners = 4
