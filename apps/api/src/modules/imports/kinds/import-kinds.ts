import type { ImportKindKey } from '@hub/contracts/vocabulary'
import { Injectable } from '@nestjs/common'
import { type Column, proposeColumns } from '../headings.rules.js'
import { mappingFaults } from '../mapping.rules.js'
import type { ImportKind } from './import-kind.js'
import { ConstructionKind } from './construction/construction.kind.js'
import { DatesKind } from './dates/dates.kind.js'
import { HomesKind } from './homes/homes.kind.js'
import { PaymentsKind } from './payments/payments.kind.js'
import { PlanKind } from './plan/plan.kind.js'
import { SafetyKind } from './safety/safety.kind.js'
import { SalesKind } from './sales/sales.kind.js'
import { TermsKind } from './terms/terms.kind.js'

/** Every kind of file that can be imported. */
@Injectable()
export class ImportKinds {
  private readonly all: ReadonlyMap<ImportKindKey, ImportKind>

  constructor(
    homes: HomesKind,
    sales: SalesKind,
    plan: PlanKind,
    payments: PaymentsKind,
    dates: DatesKind,
    construction: ConstructionKind,
    safety: SafetyKind,
    terms: TermsKind,
  ) {
    const kinds: ImportKind[] = [homes, sales, plan, payments, dates, construction, safety, terms]
    this.all = new Map(kinds.map((kind) => [kind.rules.key, kind]))
  }

  of(key: ImportKindKey): ImportKind {
    const kind = this.all.get(key)
    if (!kind) throw new Error(`no import of the kind ${key}`)
    return kind
  }

  /** The kind whose headings these are: the most recognised, the fewest required missing. */
  propose(headings: readonly string[]): { kind: ImportKind; columns: Column[] } {
    const candidates = [...this.all.values()].map((kind) => {
      const columns = proposeColumns(kind.rules.fields, headings)
      const known = columns.filter(({ field }) => field !== null).length
      return { kind, columns, score: known - 2 * mappingFaults(kind.rules, columns).length }
    })
    const [best] = candidates.sort((a, b) => b.score - a.score)
    if (!best) throw new Error('no kind of import')
    return best
  }
}
