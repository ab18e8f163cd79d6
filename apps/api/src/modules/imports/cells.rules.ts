import type { Cell } from './reading/table.js'
import { readArea } from './cells/area.js'
import { readContractNumber } from './cells/contract-number.js'
import { readDate } from './cells/date.js'
import { readBuilding, readRoom, readUnit } from './cells/home-label.js'
import { readIdentityNumber } from './cells/identity-number.js'
import { readPrice } from './cells/money.js'
import { readBank, readCity, readCustomerName, readOfficerName, readProject } from './cells/name.js'
import { readPaymentWay, readSaleKind } from './cells/payment-way.js'
import { readOfficerPhone, readPhone } from './cells/phone.js'
import type { Reading } from './cells/reading.js'
import type { SalesRecord } from './sales-record.js'

/** Reads a cell that is not blank. The heading matters where it names a unit: `总价(万元)`. */
export type CellReader<T> = (cell: Cell, heading: string) => Reading<T>

/** How each field is read and checked by itself. */
export const cellReaders: { [F in keyof SalesRecord]: CellReader<SalesRecord[F]> } = {
  project: readProject,
  city: readCity,
  building: readBuilding,
  unit: readUnit,
  room: readRoom,
  area: readArea,
  customerName: readCustomerName,
  phone: readPhone,
  identityNumber: readIdentityNumber,
  contractNo: readContractNumber,
  saleKind: readSaleKind,
  paymentWay: readPaymentWay,
  bank: readBank,
  total: readPrice,
  subscribedOn: readDate,
  signedOn: readDate,
  onlineSignedOn: readDate,
  filedOn: readDate,
  handoverDueOn: readDate,
  officerName: readOfficerName,
  officerPhone: readOfficerPhone,
}
