import type { Fingerprint } from '../../platform/crypto/fingerprint.js'
import type { Sealing } from '../../platform/crypto/sealing.js'
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
  return {
    ...{ id: purchaserId, projectId, purchaseId, position: 1 },
    nameCipher: sealing.seal(customerName),
    nameHash: fingerprint.of('name', customerName),
    phoneCipher: sealing.seal(phone),
    phoneHash: fingerprint.of('phone', phone),
    identityCipher: identityNumber && sealing.seal(identityNumber),
    identityHash: identityNumber && fingerprint.of('identity', identityNumber),
    lastSixHash: identityNumber && fingerprint.of('last-six', identityNumber.slice(-6)),
  }
}
