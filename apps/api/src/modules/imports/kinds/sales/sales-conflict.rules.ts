import { type FieldFault, type ImportScope, mayImport } from '../kind-rules.js'

/** What is on record about a sale, as far as it can forbid one: places and days in words. */
export interface SaleOnRecord {
  readonly projectId: string | null
  readonly purchaseId: string | null
  /** The home whose contract has this number. */
  readonly contractOf: string | null
  /** The day on which another sale of this home was subscribed. */
  readonly otherSaleOn: string | null
}

/** Why what is on record, or the rights of the one who imports, forbid a sale. */
export function saleConflict(contractNo: string | null, match: SaleOnRecord, scope: ImportScope): FieldFault | null {
  const forbidden = mayImport(scope, match.projectId)
  if (forbidden) return forbidden
  if (match.contractOf)
    return { field: 'contractNo', message: `「${String(contractNo)}」已是 ${match.contractOf} 的合同，请核对` }
  if (match.otherSaleOn && !match.purchaseId) {
    return { field: 'room', message: `这套房已有一份 ${match.otherSaleOn} 认购的合同，请核对房号或合同编号` }
  }
  return null
}
