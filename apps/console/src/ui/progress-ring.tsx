import type { RingSegment } from '@hub/contracts/vocabulary'
import { ringSize, stageRingPath } from '@hub/design'
import './progress-ring.css'

/** The stage ring of the portal, small, with the percentage in it. */
export function ProgressRing({ segments, percent }: { segments: readonly RingSegment[]; percent: number }) {
  const box = `0 0 ${String(ringSize)} ${String(ringSize)}`
  return (
    <div className="ring" role="img" aria-label={`进度 ${String(percent)}%`}>
      <svg viewBox={box} aria-hidden="true">
        {(['later', 'done', 'others', 'yours'] as const).map((kind) => (
          <path key={kind} className={`ring-${kind}`} d={stageRingPath(segments, kind)} />
        ))}
      </svg>
      <span>{percent}%</span>
    </div>
  )
}
