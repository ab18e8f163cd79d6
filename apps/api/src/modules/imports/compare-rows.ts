import { type Fault, headingOf, placedFault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import type { Tx } from '../../platform/database/database.js'
import type { ImportKind } from './kinds/import-kind.js'
import type { ImportScope } from './kinds/kind-rules.js'
import { type ComparedRow, compareRow } from './row-check.js'
import type { CheckedRow } from './row.rules.js'
import type { StagedRow } from './staged-rows.store.js'

/** What a batch of checked rows meets on record, ready to be kept as a preview. */
export async function compareRows(
  { kind, columns, scope }: { kind: ImportKind; columns: readonly Column[]; scope: ImportScope },
  batch: readonly CheckedRow[],
  tx: Tx,
): Promise<StagedRow[]> {
  const good = batch.flatMap((row) => ('record' in row ? [row] : []))
  const found = await kind.lookUp(
    tx,
    good.map(({ record }) => record),
    scope,
  )
  const met = good.flatMap(({ row, record }, i) => {
    const one = found[i]
    return one ? [{ row, record, found: one }] : []
  })
  const kept = await kind.kept(tx, met)
  const metBy = new Map(met.map((one, i) => [one.row, { ...one, kept: kept[i] ?? [] }]))
  return batch.map((checked) => {
    const { row, cells: shown } = checked
    const one = metBy.get(row)
    const { outcome, cells, before, faults, overwrites }: ComparedRow = one
      ? compareRow(kind.rules, columns, row, { record: one.record, cells: shown }, one.found)
      : {
          ...{ outcome: 'faulty', cells: shown, before: {}, overwrites: null },
          faults: 'faults' in checked ? checked.faults : [],
        }
    const differences = (one?.kept ?? []).map(({ field, value, message }): Fault =>
      placedFault(row, headingOf(kind.rules, columns, field), value, message),
    )
    const isWritten = outcome === 'new' || outcome === 'changed'
    const staged = one && isWritten ? { row, record: one.record, seen: overwrites } : null
    return { row, outcome, cells, before, faults, differences, staged }
  })
}
