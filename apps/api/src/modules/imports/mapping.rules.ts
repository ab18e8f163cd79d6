import { type Column, missingFields } from './headings.rules.js'
import type { KindRules } from './kinds/kind-rules.js'

/** Why the columns cannot be read yet, each a finished sentence; none when they can. */
export function mappingFaults(
  { fields, checkColumns }: Pick<KindRules, 'fields' | 'checkColumns'>,
  columns: readonly Column[],
): string[] {
  const taken = Map.groupBy(
    columns.filter(({ field }) => field !== null),
    ({ field }) => field ?? '',
  )
  const twice = [...taken].flatMap(([field, [first, second]]) =>
    first && second
      ? [`「${first.heading}」和「${second.heading}」都写到${fields[field]?.label ?? field}：请只留一列`]
      : [],
  )
  const others = checkColumns?.(new Set(taken.keys())) ?? []
  return [
    ...missingFields(fields, columns).map((label) => `没有写到「${label}」的列：这一项必填，请选一列`),
    ...others,
    ...twice,
  ]
}
