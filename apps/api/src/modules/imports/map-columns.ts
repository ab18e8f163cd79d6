import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import type { Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { type Column, plainHeading, proposeColumns } from './headings.rules.js'
import type { ImportChoice } from './import-choice.js'
import type { ImportKind } from './kinds/import-kind.js'
import { ImportKinds } from './kinds/import-kinds.js'
import { MappingsStore, sourceKey } from './mappings.store.js'

export interface MappedColumns {
  readonly kind: ImportKind
  readonly columns: Column[]
  /** As the importer named it; null where the headings stand for it. */
  readonly source: string | null
}

/** Finds the kind of a file and the field of each column: chosen by hand, else remembered, else by the headings. */
@Injectable()
export class MapColumns {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly mappings: MappingsStore,
  ) {}

  /** @throws DomainError `request.invalid` for a field that this kind does not have */
  async execute(
    tx: Tx,
    by: StaffCaller,
    headings: readonly string[],
    { kind: wanted, columns: chosen, source: name, mapped }: ImportChoice,
  ): Promise<MappedColumns> {
    const source = name?.trim() || null
    if (mapped && wanted) return { kind: this.kinds.of(wanted), columns: mapped, source }
    const key = sourceKey(source, headings)
    const remembered = await this.mappings.recall(tx, by, key, wanted)
    const kindKey = wanted ?? remembered?.kind
    const proposed = kindKey ? this.proposal(this.kinds.of(kindKey), headings) : this.kinds.propose(headings)
    const { kind } = proposed
    if (chosen) {
      const columns = byHand(kind, headings, chosen)
      await this.mappings.remember(tx, by, key, kind.rules.key, columns)
      return { kind, columns, source }
    }
    const columns = proposed.columns.map((column): Column => {
      const field = remembered?.fields[plainHeading(column.heading)]
      const isKnown = field === null || (field !== undefined && field in kind.rules.fields)
      return isKnown && field !== column.field ? { heading: column.heading, field, by: 'memory' } : column
    })
    return { kind, columns, source }
  }

  private proposal(kind: ImportKind, headings: readonly string[]): { kind: ImportKind; columns: Column[] } {
    return { kind, columns: proposeColumns(kind.rules.fields, headings) }
  }
}

function byHand(kind: ImportKind, headings: readonly string[], chosen: readonly (string | null)[]): Column[] {
  const { fields } = kind.rules
  const unknown = chosen.findIndex((field) => field !== null && !(field in fields))
  if (unknown !== -1 || chosen.length !== headings.length) {
    throw new DomainError('request.invalid', {}, [
      { path: `columns.${String(Math.max(unknown, 0))}`, message: '列对应和文件不符，请刷新后再选' },
    ])
  }
  const usual = proposeColumns(fields, headings)
  return headings.map((heading, i) => {
    const [field, proposed] = [chosen[i] ?? null, usual[i]]
    return proposed?.field === field ? proposed : { heading, field, by: 'hand' }
  })
}
