import type { JourneyOrder } from '@hub/contracts/vocabulary'

interface Props {
  /** Undefined while they are loaded. */
  counts: { total: number; totalRisky: number } | undefined
  isNarrowed: boolean
  order: JourneyOrder
}

/** How many homes the list has, and what it begins with. */
export function ListSummary({ counts, isNarrowed, order }: Props) {
  return (
    <p className="quiet" aria-live="polite">
      {counts ? words(counts, isNarrowed, order) : ''}
    </p>
  )
}

function words({ total, totalRisky }: NonNullable<Props['counts']>, isNarrowed: boolean, order: JourneyOrder): string {
  if (isNarrowed) return `符合条件的 ${String(total)} 户`
  if (order === 'place') return `共 ${String(total)} 户，按楼栋、单元、房号排列`
  return totalRisky > 0
    ? `共 ${String(total)} 户，${String(totalRisky)} 户有风险`
    : `共 ${String(total)} 户，都没有风险`
}
