import { rowOutcomeLabels, type RowOutcome } from '@hub/contracts/vocabulary'
import { Tag, type TagTone } from '../../ui/tag.tsx'
import { homelessFaults, rowCell, type RowCell, type RowColumn } from './row-columns.ts'
import type { ImportedRow, ImportPreview } from './use-imports.ts'

const tones: Record<RowOutcome, TagTone> = { new: 'us', changed: 'warn', same: 'plain', faulty: 'danger' }

function Cell({ cell }: { cell: RowCell }) {
  const [first] = cell.faults
  if (first) {
    return (
      <td className="cell cell-faulty">
        <b>{first.value === '' ? '（空）' : first.value}</b>
        {cell.faults.map(({ message }) => (
          <div key={message} className="small">
            {message}
          </div>
        ))}
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
  columns: ImportPreview['columns']
}

/** One row of the file: bad cells framed with what is wrong, changed ones with the old value struck through. */
export function ImportRow({ row, shown, columns }: Props) {
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
        <Cell key={column.key} cell={rowCell(row, column, columns)} />
      ))}
    </tr>
  )
}
