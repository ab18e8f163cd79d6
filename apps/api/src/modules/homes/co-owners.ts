/** The places of a contract beside the first buyer's. */
export const coOwnerPositions = [2, 3, 4] as const
export type CoOwnerPosition = (typeof coOwnerPositions)[number]

/** Buyers beside the first, as a file tells them; null says nothing. */
export type CoOwnerColumns = {
  readonly [P in CoOwnerPosition as `coName${P}` | `coPhone${P}` | `coIdentity${P}`]: string | null
}

/** A co-owner as stored. */
export interface StoredCoOwner {
  readonly id: string
  readonly position: number
  readonly name: string
  readonly phone: string | null
  readonly identity: string | null
}

/** {@link CoOwnerColumns} of the co-owners stored. */
export function coOwnerColumns(stored: readonly StoredCoOwner[]): CoOwnerColumns {
  const at = (position: CoOwnerPosition): StoredCoOwner | undefined => stored.find((each) => each.position === position)
  const columns = coOwnerPositions.flatMap((position) => [
    [`coName${String(position)}`, at(position)?.name ?? null],
    [`coPhone${String(position)}`, at(position)?.phone ?? null],
    [`coIdentity${String(position)}`, at(position)?.identity ?? null],
  ])
  return Object.fromEntries(columns) as CoOwnerColumns
}

/** A number that its owner deleted, or that was replaced here, stands as the file has it: that is no difference. */
export const toldPhone = (sale: CoOwnerColumns, position: number): string | null =>
  coOwnersOf(sale).find((each) => each.position === position)?.phone ?? null

/** The buyers beside the first of a sale, each with a name. */
export function coOwnersOf(
  sale: CoOwnerColumns,
): { position: CoOwnerPosition; name: string; phone: string | null; identityNumber: string | null }[] {
  return coOwnerPositions.flatMap((position) => {
    const name = sale[`coName${position}`]
    if (name === null) return []
    return [{ position, name, phone: sale[`coPhone${position}`], identityNumber: sale[`coIdentity${position}`] }]
  })
}
