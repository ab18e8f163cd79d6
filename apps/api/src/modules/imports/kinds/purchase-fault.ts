import type { LocatedPurchase, PurchasePlace } from '../../homes/index.js'
import { type FieldFault, type ImportScope, mayImport } from './kind-rules.js'

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
  // Other systems go on telling of what has ended here: such a row changes nothing.
  if (found.hasEnded) return null
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
