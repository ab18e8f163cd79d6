import type { CivilDate } from '@hub/kernel'
import { isOpen } from './implied-nodes.rules.js'
import type { JourneyTemplate, NodeRecord } from './journey.types.js'
import { recordKnownDates, type RecordedDates } from './known-dates.rules.js'
import { replaced } from './node-row.js'

/** Days of nodes, by node key. */
type Days = Readonly<Partial<Record<string, CivilDate>>>

/** What a file of node dates tells of one journey. */
export interface NodeDates {
  /** Days that have happened. */
  readonly done: Days
  /** Days that are expected; they say nothing of a node that is finished. */
  readonly planned: Days
}

/** {@link recordKnownDates} for any node, with the days that are expected. What staff have confirmed stays. */
export function recordNodeDates(
  template: JourneyTemplate,
  records: readonly NodeRecord[],
  { done, planned }: NodeDates,
  confirmed: ReadonlySet<string>,
  today: CivilDate,
): RecordedDates {
  const known = recordKnownDates(template, records, { done, handoverDueOn: null }, confirmed, today)
  const differences = [...known.differences]
  const after = replaced(records, known.changed).map((record) => {
    const given = planned[record.key]
    if (given === undefined || given === record.plannedOn || !isOpen(record)) return record
    if (!confirmed.has(record.key)) return { ...record, plannedOn: given }
    differences.push({ key: record.key, recorded: record.plannedOn, given })
    return record
  })
  return { changed: after.filter((record, i) => record !== records[i]), differences }
}
