import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { Notice } from '../../ui/notice/notice'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { InboxSkeleton } from './inbox-skeleton'
import { PreferenceCard } from './preference-card'

/** How the reader hears of each purpose outside of the inbox. */
export function MessagePreferences(): ReactNode {
  const preferences = useLoaded('message preferences', () => api('GET /me/message-preferences'))
  usePullToReload(preferences.reload)
  return (
    <PageFrame>
      <Shown
        of={preferences}
        skeleton={<InboxSkeleton />}
        failed="提醒方式没有加载出来"
        here={routes.messagePreferences()}
      >
        {({ items, quiet }) => (
          <>
            <Notice
              kind="info"
              title="消息里什么都不会少"
              detail={`这里只选要不要另外发到微信和短信。微信没有送达时改发短信。${quiet.from} 到 ${quiet.to} 只发紧急通知。`}
            />
            {items.map((preference) => (
              <PreferenceCard
                key={preference.purpose}
                preference={preference}
                onChanged={() => void preferences.reload()}
              />
            ))}
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
