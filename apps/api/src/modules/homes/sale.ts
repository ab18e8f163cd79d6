import type { RawBuilder } from 'kysely'
import type { PaymentWay, SaleKind } from '@hub/contracts'
import type { CoOwnerColumns, StoredCoOwner } from './co-owners.js'

/** A sale as a file of the sales system tells it. Dates are civil dates; null says nothing. */
export interface Sale extends CoOwnerColumns {
  readonly project: string
  /** The project's city without 市, such as `杭州`. */
  readonly city: string | null
  readonly building: string
  readonly unit: string | null
  readonly room: string
  /** Hundredths of a square metre. */
  readonly area: number | null
  readonly customerName: string
  readonly phone: string
  readonly identityNumber: string | null
  readonly contractNo: string | null
  readonly saleKind: SaleKind | null
  readonly paymentWay: PaymentWay
  /** The bank that lends. */
  readonly bank: string | null
  /** Fen. */
  readonly total: number | null
  readonly subscribedOn: string
  readonly signedOn: string | null
  readonly onlineSignedOn: string | null
  readonly filedOn: string | null
  readonly handoverDueOn: string | null
  readonly officerName: string | null
  readonly officerPhone: string | null
}

/** What is on record for the home and the contract that a sale names. */
export interface SaleMatch {
  readonly projectId: string | null
  /** The project's. */
  readonly city: string | null
  readonly buildingId: string | null
  readonly homeId: string | null
  readonly purchaseId: string | null
  readonly purchaserId: string | null
  readonly coOwners: readonly StoredCoOwner[]
  /** The sale as stored; null for a new one. */
  readonly stored: Sale | null
  /** Another sale of the same home is still running. */
  readonly otherSaleOn: string | null
  /** The contract number belongs to another home: its label. */
  readonly contractOf: string | null
}

export interface RecordedSale {
  /** The purchase was not on record before. */
  readonly isNew: boolean
  readonly projectId: string
  readonly homeId: string
  readonly purchaseId: string
  readonly sale: Sale
}

/** Sales with the ids that they have or get; {@link ready} makes the statements that write them. */
export interface PlacedSales {
  readonly sales: readonly RecordedSale[]
  ready(): Promise<ReadySales>
}

export interface ReadySales {
  readonly statements: readonly RawBuilder<unknown>[]
  /** Co-owners that come to sales on record. */
  readonly coOwnerIds: readonly string[]
}
