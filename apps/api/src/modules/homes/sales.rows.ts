import type { Fingerprint } from '../../platform/crypto/fingerprint.js'
import type { Sealing } from '../../platform/crypto/sealing.js'
import { newId } from '../../platform/crypto/id.js'
import { coOwnersOf } from './co-owners.js'
import type { Sale } from './sale.js'

/** A sale with the ids of its rows, new or known. */
export interface PlacedSale {
  readonly sale: Sale
  readonly projectId: string
  readonly buildingId: string
  readonly homeId: string
  readonly purchaseId: string
  readonly purchaserId: string
}

export const homeRow = (
  { sale, homeId, projectId, buildingId }: PlacedSale,
  seal: (plain: string) => string,
  createdAt: Date,
) => ({
  ...{ id: homeId, projectId, buildingId, unit: sale.unit ?? '', room: sale.room, area: sale.area, createdAt },
  officerName: sale.officerName,
  officerPhoneCipher: sale.officerPhone && seal(sale.officerPhone),
})

export function purchaseRow({ sale, homeId, projectId, purchaseId }: PlacedSale, createdAt: Date) {
  const { contractNo, paymentWay, bank, total } = sale
  const { subscribedOn, signedOn, onlineSignedOn, filedOn, handoverDueOn } = sale
  return {
    ...{ id: purchaseId, projectId, homeId, contractNo, paymentWay, bank, total, status: 'active', createdAt },
    ...{ subscribedOn, signedOn, onlineSignedOn, filedOn, handoverDueOn },
    saleKind: sale.saleKind ?? 'presale',
  }
}

export function purchaserRow(
  { sale, projectId, purchaseId, purchaserId }: PlacedSale,
  sealing: Sealing,
  fingerprint: Fingerprint,
) {
  const { customerName, phone, identityNumber } = sale
  const person = { id: purchaserId, position: 1, name: customerName, phone, identityNumber }
  return personRow({ ...person, projectId, purchaseId }, sealing, fingerprint)
}

/** Rows of the buyers beside the first; `ids` of those that are stored, by position. */
export function coOwnerRows(
  { sale, projectId, purchaseId }: PlacedSale,
  ids: ReadonlyMap<number, string>,
  now: Date,
  sealing: Sealing,
  fingerprint: Fingerprint,
) {
  return coOwnersOf(sale).map((person) => {
    const id = ids.get(person.position) ?? newId(now)
    return personRow({ ...person, id, projectId, purchaseId }, sealing, fingerprint)
  })
}

interface Buyer {
  readonly id: string
  readonly projectId: string
  readonly purchaseId: string
  readonly position: number
  readonly name: string
  readonly phone: string | null
  readonly identityNumber: string | null
}

function personRow({ name, phone, identityNumber, ...place }: Buyer, sealing: Sealing, fingerprint: Fingerprint) {
  return {
    ...place,
    nameCipher: sealing.seal(name),
    nameHash: fingerprint.of('name', name),
    phoneCipher: phone && sealing.seal(phone),
    phoneHash: phone && fingerprint.of('phone', phone),
    identityCipher: identityNumber && sealing.seal(identityNumber),
    identityHash: identityNumber && fingerprint.of('identity', identityNumber),
    lastSixHash: identityNumber && fingerprint.of('last-six', identityNumber.slice(-6)),
  }
}
