import { riskSeverityLabels } from '@hub/contracts/vocabulary'
import { journeyColumns } from './journeys-table.tsx'
import type { JourneyRow } from './use-journeys.ts'

type Weighed = Pick<JourneyRow, 'risk'>

/** Rows of equal weight stand together while the gravest come first; null where a row goes on with its group. */
export function headingOf(row: Weighed, before: Weighed | undefined): string | null {
  if (before && before.risk?.severity === row.risk?.severity) return null
  return row.risk ? riskSeverityLabels[row.risk.severity] : '没有风险'
}

/** The name of a group, across the table. */
export function RiskHeading({ words }: { words: string }) {
  return (
    <tr className="journey-group">
      <th scope="rowgroup" colSpan={journeyColumns + 1}>
        {words}
      </th>
    </tr>
  )
}
