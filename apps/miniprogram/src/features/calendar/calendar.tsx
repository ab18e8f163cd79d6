import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { apiBase } from '../../platform/api-base'
import { useAction } from '../../platform/data/use-action'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { CalendarSkeleton } from './calendar-skeleton'
import { FeedCard } from './feed-card'
import { HowTo } from './how-to'
import { LinkCard } from './link-card'
import { OfferCard } from './offer-card'
import { useCalendar } from './use-calendar'

/** The dates of a home in the reader's own calendar application. */
export function Calendar(): ReactNode {
  const { homeId = '' } = useRouter().params
  const calendar = useCalendar(homeId)
  usePullToReload(calendar.reload)
  const [link, setLink] = useState<string>()
  const params = { homeId }
  const opening = useAction(async () => {
    const { path } = await api('POST /homes/:homeId/calendar', { params })
    setLink((process.env.TARO_ENV === 'h5' ? location.origin : apiBase()) + path)
    await calendar.reload()
  })
  const closing = useAction(async () => {
    await api('DELETE /homes/:homeId/calendar', { params })
    setLink(undefined)
    await calendar.reload()
  })
  const open = () => void opening.run(undefined)
  return (
    <PageFrame>
      <Shown of={calendar} skeleton={<CalendarSkeleton />} failed="日历订阅没有加载出来" here={routes.calendar(homeId)}>
        {({ feed }) => (
          <>
            {link ? <LinkCard link={link} /> : null}
            {feed && !link ? <FeedCard feed={feed} opening={opening} closing={closing} /> : null}
            {feed || link ? null : <OfferCard busy={opening.busy} failure={opening.failure?.words} onOpen={open} />}
            <HowTo />
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
