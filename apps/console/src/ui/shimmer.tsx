import './states.css'

/** A grey bar in the place of text that is still coming. */
export function Shimmer({ width, height = 12 }: { width: number | string; height?: number }) {
  return <span className="shimmer" style={{ width, height }} aria-hidden="true" />
}
