import type { PaymentWay, SaleKind } from '@hub/contracts/vocabulary'
import type { CivilDate, Fen } from '@hub/kernel'

declare const areaBrand: unique symbol

/** Floor area in hundredths of a square metre: a safe integer, since 89.35 ㎡ has no exact float. */
export type Area = number & { readonly [areaBrand]: 'Area' }

/** What every row of a sales file must say: whose home, which home, and what its journey begins with. */
export type RequiredSalesFields = {
  /** As the project is named in the file, spaces folded. */
  project: string
  /** `3` for 3号楼, 3幢 and 3栋 alike; see {@link readBuilding}. */
  building: string
  room: string
  customerName: string
  /** 11 digits. */
  phone: string
  paymentWay: PaymentWay
  /** With the home it is the key of a contract that has no number. */
  subscribedOn: CivilDate
}

/** What a file may leave out. `null` is an empty cell and changes nothing. */
export type OptionalSalesFields = {
  /** The project's, without 市. */
  city: string | null
  unit: string | null
  area: Area | null
  identityNumber: string | null
  contractNo: string | null
  saleKind: SaleKind | null
  /** The bank that lends. */
  bank: string | null
  total: Fen | null
  signedOn: CivilDate | null
  onlineSignedOn: CivilDate | null
  filedOn: CivilDate | null
  handoverDueOn: CivilDate | null
  officerName: string | null
  /** Digits only: a mobile or a landline with its area code. */
  officerPhone: string | null
}

/** The places of a contract beside the first buyer's. */
export type CoOwnerPosition = 2 | 3 | 4

/** Buyers beside the first; an empty cell says nothing. */
export type CoOwnerFields = {
  [P in CoOwnerPosition as `coName${P}` | `coPhone${P}` | `coIdentity${P}`]: string | null
}

/** One row of a sales file, checked and in the forms that are stored. */
export type SalesRecord = RequiredSalesFields & OptionalSalesFields & CoOwnerFields

const coOwnersEmpty: CoOwnerFields = {
  ...{ coName2: null, coPhone2: null, coIdentity2: null },
  ...{ coName3: null, coPhone3: null, coIdentity3: null },
  ...{ coName4: null, coPhone4: null, coIdentity4: null },
}

export const emptyRecord: OptionalSalesFields & CoOwnerFields = {
  ...coOwnersEmpty,
  city: null,
  unit: null,
  area: null,
  identityNumber: null,
  contractNo: null,
  saleKind: null,
  bank: null,
  total: null,
  signedOn: null,
  onlineSignedOn: null,
  filedOn: null,
  handoverDueOn: null,
  officerName: null,
  officerPhone: null,
}
