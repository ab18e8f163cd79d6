import type { JourneyOrder } from '@hub/contracts/vocabulary'
import { Segmented } from 'antd'
import { Icon } from '../../ui/icon.tsx'
import type { JourneyFilters } from './journey-filters.ts'

const orders: { value: JourneyOrder; label: string }[] = [
  { value: 'risk', label: '先看风险' },
  { value: 'place', label: '按楼栋' },
]

interface Props {
  filters: JourneyFilters
  order: JourneyOrder
  /** Homes with an open risk; undefined while it is loaded. */
  count: number | undefined
  onRisky: (risky: 'true' | undefined) => void
  onOrder: (order: JourneyOrder) => void
}

/** Only the homes at risk, and whether the gravest stand first. */
export function RiskBar({ filters, order, count, onRisky, onOrder }: Props) {
  const isOn = filters.risky !== undefined
  return (
    <div className="risk-bar">
      <button
        type="button"
        className="turn-tab"
        aria-pressed={isOn}
        onClick={() => {
          onRisky(isOn ? undefined : 'true')
        }}
      >
        <span className="near">
          <Icon name="warning-triangle" />
        </span>{' '}
        有风险 <span className="small quiet">{count}</span>
      </button>
      <Segmented<JourneyOrder> aria-label="排列" value={order} options={orders} onChange={onOrder} />
    </div>
  )
}
