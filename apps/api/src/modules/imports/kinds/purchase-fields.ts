import { readContractNumber } from '../cells/contract-number.js'
import { homeFields } from './home-fields.js'
import type { FieldFault, FieldsOf } from './kind-rules.js'

/** How a row names the purchase it is about. */
export type PurchaseColumns = {
  readonly project: string
  readonly contractNo: string | null
  readonly building: string | null
  readonly unit: string | null
  readonly room: string | null
}

const { building, room } = homeFields

export const purchaseFields: FieldsOf<PurchaseColumns> = {
  project: homeFields.project,
  contractNo: {
    label: '合同编号',
    headings: '合同号 合同编码 买卖合同编号',
    mask: 'number',
    example: 'YX-2026-0001',
    note: '合同编号，或楼栋、单元、房号，至少写一样',
    read: readContractNumber,
  },
  building: { ...building, required: false },
  unit: homeFields.unit,
  room: { ...room, required: false },
}

/** A purchase is named by its contract or by its home. */
export function checkNamed({ contractNo, building: named, room: numbered }: Partial<PurchaseColumns>): FieldFault[] {
  if (contractNo || (named && numbered)) return []
  if (named) return [{ field: 'room', message: '没有填：写了楼栋也要写房号，或者写合同编号' }]
  if (numbered) return [{ field: 'building', message: '没有填：写了房号也要写楼栋，或者写合同编号' }]
  return [{ field: 'contractNo', message: '没有填：合同编号，或楼栋和房号，至少写一样' }]
}
