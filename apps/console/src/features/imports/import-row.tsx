import { rowOutcomeLabels, type RowOutcome } from '@hub/contracts/vocabulary'
import { Tag, type TagTone } from '../../ui/tag.tsx'
import { FaultyCell } from './faulty-cell.tsx'
import { homelessFaults, rowCell, type RowCell, type RowColumn } from './row-columns.ts'
import type { ImportedRow, ImportPreview } from './use-imports.ts'

const tones: Record<RowOutcome, TagTone> = { new: 'us', changed: 'warn', same: 'plain', faulty: 'danger' }

/** What stood there, unless nothing can be read of it. */
const wasWords = (before: string): string =>
  before === '' ? '，原为空' : /^\*+$/u.test(before) ? '' : `，原为 ${before}`

interface CellProps {
  row: ImportedRow
  cell: RowCell
  preview: ImportPreview
}

function Cell({ row, cell, preview }: CellProps) {
  const [first] = cell.faults
  if (first) {
    const mendable = preview.state === 'checked' && preview.columns.some(({ heading }) => heading === first.column)
    return <FaultyCell cell={cell} fault={first} preview={preview} mendable={mendable} />
  }
  const mend = preview.mends.find(({ row: at, column }) => at === row.row && cell.headings.includes(column))
  if (mend) {
    return (
      <td className="cell cell-mended">
        <b>{cell.value}</b>
        <div className="small quiet">
          {mend.by} 改过{wasWords(mend.before)}
        </div>
      </td>
    )
  }
  if (cell.before !== null) {
    return (
      <td className="cell cell-changed">
        {cell.before !== '' && <s>{cell.before}</s>} <b>{cell.value}</b>
      </td>
    )
  }
  return <td>{cell.value}</td>
}

interface Props {
  row: ImportedRow
  shown: readonly RowColumn[]
  preview: ImportPreview
}

/** One row of the file: bad cells framed with what is wrong, changed ones with the old value struck through. */
export function ImportRow({ row, shown, preview }: Props) {
  const { columns } = preview
  const homeless = homelessFaults(row, shown, columns)
  return (
    <tr>
      <td className="number quiet">{row.row}</td>
      <td>
        <Tag tone={tones[row.outcome]}>{rowOutcomeLabels[row.outcome]}</Tag>
        {homeless.map(({ column, message }) => (
          <div key={column + message} className="small late">
            「{column}」{message}
          </div>
        ))}
      </td>
      {shown.map((column) => (
        <Cell key={column.key} row={row} cell={rowCell(row, column, columns)} preview={preview} />
      ))}
    </tr>
  )
}
