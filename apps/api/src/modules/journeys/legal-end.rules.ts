import { addDays, type CivilDate } from '@hub/kernel'
import type { JourneyTemplate, NodeRecord, TemplateNode } from './journey.types.js'

/** The last day that a law sets for a node; null without such a law, or before the node that starts its clock is done. */
export function legalEnd(
  { template, records }: { readonly template: JourneyTemplate; readonly records: readonly NodeRecord[] },
  { legalLimit }: TemplateNode,
): CivilDate | null {
  if (legalLimit === null) return null
  const from = records[template.nodes.findIndex(({ key }) => key === legalLimit.from)]?.actualOn
  return from ? addDays(from, legalLimit.days) : null
}
