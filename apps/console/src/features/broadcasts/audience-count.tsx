import { saidError } from '../../platform/said-error.ts'
import type { useAudience } from './use-broadcasts.ts'

/** Exactly how many homes, and some of them, before anybody is told anything. */
export function AudienceCount({ audience }: { audience: ReturnType<typeof useAudience> }) {
  const { data, error, isPlaceholderData } = audience
  if (error) return <div className="small late">{saidError(error)}</div>
  if (!data) return <div className="small quiet">正在数…</div>
  const { total, sample } = data
  const examples = sample.map(({ homeLabel, customerNameMasked }) => `${homeLabel} ${customerNameMasked}`)
  return (
    <div className="broadcast-count" aria-live="polite" aria-busy={isPlaceholderData}>
      <span className="strong">{total === 0 ? '没有符合条件的房屋' : `${total.toLocaleString('zh-CN')} 户会收到`}</span>
      {total > 0 && <span className="small quiet">{`例如 ${examples.join('、')}`}</span>}
    </div>
  )
}
