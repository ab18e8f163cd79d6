import type { RowOutcome } from '@hub/contracts'
import type { Sealing } from '../../platform/crypto/sealing.js'
import type { Tx } from '../../platform/database/database.js'
import { type Fault, headingOf, placedFault } from './cell-fault.js'
import type { Column } from './headings.rules.js'
import { type NewRow, rankOf } from './imports.store.js'
import type { ImportKind, ImportScope } from './kinds/import-kind.js'
import { type ComparedRow, compareRow } from './row-check.js'
import type { CheckedRow } from './row.rules.js'

/** What a batch of checked rows meets on record, ready to be kept as a preview. */
export async function compareRows(
  {
    kind,
    columns,
    scope,
    importId,
  }: { kind: ImportKind; columns: readonly Column[]; scope: ImportScope; importId: string },
  batch: readonly CheckedRow[],
  tx: Tx,
  sealing: Sealing,
): Promise<{ outcome: RowOutcome; faults: number; values: NewRow }[]> {
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
    const { row } = checked
    const one = metBy.get(row)
    const { outcome, cells, before, faults }: ComparedRow = one
      ? compareRow(kind.rules, columns, row, one.record, one.found)
      : { outcome: 'faulty', cells: checked.cells, before: {}, faults: 'faults' in checked ? checked.faults : [] }
    const differences = (one?.kept ?? []).map(({ field, value, message }): Fault =>
      placedFault(row, headingOf(kind.rules, columns, field), value, message),
    )
    const values = {
      importId,
      rowNo: row,
      outcome,
      rank: rankOf[outcome],
      cells: JSON.stringify(cells),
      before: JSON.stringify(before),
      faults: JSON.stringify(faults),
      differences: JSON.stringify(differences),
      recordCipher: one && outcome !== 'faulty' ? sealing.seal(JSON.stringify(one.record)) : null,
    }
    return { outcome, faults: faults.length, values }
  })
}
