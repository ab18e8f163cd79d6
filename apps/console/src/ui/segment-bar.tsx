import type { RingSegment } from '@hub/contracts/vocabulary'
import './segment-bar.css'

/** One segment per node: solid done, tall for the customer's turn, hollow for somebody else's, pale for later. */
export function SegmentBar({ segments, label }: { segments: readonly RingSegment[]; label: string }) {
  return (
    <div className="segments" role="img" aria-label={label} title={label}>
      {segments.map((segment, at) => (
        <i key={at} className={`segment-${segment}`} />
      ))}
    </div>
  )
}
