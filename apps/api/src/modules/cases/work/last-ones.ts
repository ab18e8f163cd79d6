import type { QuotationState, VisitState } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../platform/database/database.js'
import type { LastOnes } from '../case-facts.js'

/** How the last appointment and the last quotation of a case stand; read once the case is locked. */
@Injectable()
export class LastOnesStore {
  async of(tx: Tx, caseId: string): Promise<LastOnes> {
    const last = (table: 'caseVisit' | 'caseQuotation') =>
      tx
        .selectFrom(table)
        .select('state')
        .where('caseId', '=', caseId)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
    const visit = await last('caseVisit')
    const quotation = await last('caseQuotation')
    return {
      visit: (visit?.state ?? null) as VisitState | null,
      quotation: (quotation?.state ?? null) as QuotationState | null,
    }
  }
}
