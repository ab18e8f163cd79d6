import type { ImportKindKey } from '@hub/contracts/vocabulary'
import { Injectable } from '@nestjs/common'
import { type Column, missingFields, proposeColumns } from '../headings.rules.js'
import type { ImportKind } from './import-kind.js'
import { SalesKind } from './sales/sales.kind.js'

/** Every kind of file that can be imported. */
@Injectable()
export class ImportKinds {
  private readonly all: ReadonlyMap<ImportKindKey, ImportKind>

  constructor(sales: SalesKind) {
    this.all = new Map([sales].map((kind) => [kind.rules.key, kind]))
  }

  of(key: ImportKindKey): ImportKind {
    const kind = this.all.get(key)
    if (!kind) throw new Error(`no import of the kind ${key}`)
    return kind
  }

  /** The kind whose headings these are: none of the required missing, then the most recognised. */
  propose(headings: readonly string[]): { kind: ImportKind; columns: Column[] } {
    const candidates = [...this.all.values()].map((kind) => {
      const columns = proposeColumns(kind.rules.fields, headings)
      const known = columns.filter(({ field }) => field !== null).length
      return { kind, columns, known, missing: missingFields(kind.rules.fields, columns).length }
    })
    const [best] = candidates.sort((a, b) => a.missing - b.missing || b.known - a.known)
    if (!best) throw new Error('no kind of import')
    return best
  }
}
