import type { LocatedPurchase, PurchasePlace } from '../../homes/index.js'
import { readContractNumber } from '../cells/contract-number.js'
import { homeFields } from './home-fields.js'
import { type FieldFault, type FieldsOf, type ImportScope, mayImport } from './import-kind.js'

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

/** Why the names lead to no purchase that may be written. */
export function purchaseFault(
  { contractNo, building: named, room: numbered }: PurchasePlace,
  found: LocatedPurchase,
  scope: ImportScope,
): FieldFault | null {
  if (found.projectId === null) return { field: 'project', message: '没有这个楼盘：请核对名称，或先导入房屋' }
  const forbidden = mayImport(scope, found.projectId)
  if (forbidden) return forbidden
  if (named && numbered && found.homeId === null) {
    return { field: 'room', message: '没有这套房：请核对楼栋、单元和房号，或先导入房屋' }
  }
  if (contractNo && (found.purchaseId === null || found.otherContractNo !== null)) {
    const other = found.otherContractNo === null ? '' : `，这套房的合同是「${found.otherContractNo}」`
    return { field: 'contractNo', message: `没有编号为「${contractNo}」的合同${other}：请核对，或先导入合同` }
  }
  if (found.purchaseId === null) return { field: 'room', message: '这套房还没有合同：请先导入合同' }
  if (found.homeId !== null && found.soldHomeId !== found.homeId) {
    return { field: 'room', message: `和合同「${String(contractNo)}」的房屋不一致：请核对房号或合同编号` }
  }
  return null
}
