import { saidInstant } from '@hub/design'
import { useState } from 'react'

/** An instant as people say it (`昨天 9:12`), the exact time on hover. */
export function Moment({ at }: { at: string }) {
  const [now] = useState(() => Date.now())
  const instant = Date.parse(at)
  return (
    <time dateTime={at} title={new Date(instant).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })}>
      {saidInstant(instant, now)}
    </time>
  )
}
