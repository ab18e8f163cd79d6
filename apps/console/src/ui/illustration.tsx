import { illustrationLayers, type IllustrationName } from '@hub/design'
import './states.css'

/** One of the drawings of the design package, in the colours of the theme. */
export function Illustration({ name }: { name: IllustrationName }) {
  return (
    <div className="illustration" aria-hidden="true">
      {illustrationLayers(name).map(({ tone, mask }, at) => (
        <i key={at} className={`tone-${tone}`} style={{ maskImage: mask, WebkitMaskImage: mask }} />
      ))}
    </div>
  )
}
