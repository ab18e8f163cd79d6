import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { askToSubscribe, templatesToAsk } from '../../platform/subscribe'
import { Notice } from '../../ui/notice/notice'

/** Offers WeChat's reminders for a case just reported; not where the server says that it is not the time to ask. */
export function AskReminders(): ReactNode {
  const [templateIds, setTemplateIds] = useState<readonly string[]>([])
  useEffect(() => {
    let isGone = false
    void templatesToAsk('case').then((found) => {
      if (!isGone) setTemplateIds(found)
    })
    return () => {
      isGone = true
    }
  }, [])
  if (templateIds.length === 0) return null
  const ask = (): void => {
    setTemplateIds([])
    void askToSubscribe(templateIds)
  }
  return <Notice kind="info" title="有进展时用微信提醒我" detail="点一下开启；不开启时，要紧的事发短信" onTap={ask} />
}
