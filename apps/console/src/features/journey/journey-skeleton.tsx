import { Shimmer } from '../../ui/shimmer.tsx'

/** The shape of the page while it is loaded. */
export function JourneySkeleton() {
  return (
    <div className="journey" role="status" aria-label="正在加载旅程">
      <div className="journey-head">
        <Shimmer width={52} height={52} />
        <div className="journey-words skeleton-lines">
          <Shimmer width="38%" height={20} />
          <Shimmer width="56%" />
        </div>
      </div>
      <div className="journey-columns">
        <div className="card journey-left skeleton-boxes">
          {[0, 1, 2, 3, 4, 5, 6].map((at) => (
            <Shimmer key={at} width={280} height={46} />
          ))}
        </div>
        <div className="card node-panel skeleton-lines">
          {[30, 80, 64, 72, 50].map((width) => (
            <Shimmer key={width} width={`${String(width)}%`} />
          ))}
        </div>
      </div>
    </div>
  )
}
