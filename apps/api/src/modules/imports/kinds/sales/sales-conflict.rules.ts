import type { SaleMatch } from '../../../homes/index.js'
import { type FieldFault, type ImportScope, mayImport } from '../import-kind.js'

/** Why what is on record, or the rights of the one who imports, forbid a sale. */
export function saleConflict(contractNo: string | null, match: SaleMatch, scope: ImportScope): FieldFault | null {
  const forbidden = mayImport(scope, match.projectId)
  if (forbidden) return forbidden
  if (match.contractOf)
    return { field: 'contractNo', message: `「${String(contractNo)}」已是 ${match.contractOf} 的合同，请核对` }
  if (match.otherSaleOn && !match.purchaseId) {
    return { field: 'room', message: `这套房已有一份 ${match.otherSaleOn} 认购的合同，请核对房号或合同编号` }
  }
  return null
}
