import type { SaleMatch } from '../../../homes/index.js'
import type { FieldFault, ImportScope } from '../import-kind.js'

/** Why what is on record, or the rights of the one who imports, forbid a sale. */
export function saleConflict(contractNo: string | null, match: SaleMatch, scope: ImportScope): FieldFault | null {
  if (scope !== 'all' && (match.projectId === null || !scope.includes(match.projectId))) {
    return { field: 'project', message: '楼盘还没有建，或您没有这个楼盘的导入权限' }
  }
  if (match.contractOf)
    return { field: 'contractNo', message: `「${String(contractNo)}」已是 ${match.contractOf} 的合同，请核对` }
  if (match.otherSaleOn && !match.purchaseId) {
    return { field: 'room', message: `这套房已有一份 ${match.otherSaleOn} 认购的合同，请核对房号或合同编号` }
  }
  return null
}
