import { saidError } from '../../platform/said-error.ts'
import { Shimmer } from '../../ui/shimmer.tsx'
import type { useAudience } from './use-sharing.ts'

interface Props {
  audience: ReturnType<typeof useAudience>
  /** False while no home is chosen yet. */
  isChosen: boolean
}

/** Who would be in the file, and who would not, before anything is made. */
export function AudienceCount({ audience: { data, isError, error }, isChosen }: Props) {
  if (!isChosen) return <p className="quiet">选好房屋后，这里显示有多少人同意。</p>
  if (isError) return <p className="late">{saidError(error)}</p>
  if (!data) return <Shimmer width="70%" height={44} />
  const { consented, homes, unconsented, unbound } = data
  const figures: [string, string][] = [
    ['会导出', `${String(consented)} 人`],
    ['涉及', `${String(homes)} 套房`],
    ['没有同意', `${String(unconsented)} 人`],
    ['还没绑定', `${String(unbound)} 人`],
  ]
  return (
    <dl className="sharing-count" aria-label="导出人数">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
