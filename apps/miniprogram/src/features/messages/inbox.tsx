import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goTo, goToTab, homeTab, routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { EmptyState } from '../../ui/page-state/empty-state'
import { Row } from '../../ui/row/row'
import { Shown } from '../../ui/shown/shown'
import { InboxSkeleton } from './inbox-skeleton'
import { MessageCard } from './message-card'
import { useInbox } from './use-inbox'

/** Everything the reader was told, the latest first; how it comes to the phone is one tap away. */
export function Inbox(): ReactNode {
  const inbox = useInbox()
  usePullToReload(inbox.reload)
  const readAll = useAction(async (until: string) => {
    await api('PUT /messages/read', { body: { until } })
    await inbox.reload()
  })
  return (
    <PageFrame>
      <Shown of={inbox} skeleton={<InboxSkeleton />} failed="消息没有加载出来" here={routes.inbox()}>
        {({ items, next, unread }) => (
          <>
            <Card list>
              <Row
                id="message-preferences"
                icon="bell"
                title="提醒方式"
                detail="选择微信、短信，夜间不打扰"
                onTap={() => goTo(routes.messagePreferences())}
              />
              {unread > 0 ? (
                <Row
                  id="read-all"
                  icon="check"
                  title="全部标为已读"
                  value={`${String(unread)} 条未读`}
                  onTap={() => void readAll.run(items[0]?.at ?? '')}
                />
              ) : null}
            </Card>
            {items.map((message) => (
              <MessageCard key={message.id} message={message} onRead={() => void inbox.reload()} />
            ))}
            {items.length === 0 ? (
              <EmptyState
                picture="picture"
                title="还没有消息"
                detail="要付款、要交材料、有人回复您，都会先写在这里"
                action={{ words: '回首页', onTap: () => goToTab(homeTab) }}
              />
            ) : null}
            {next === null ? null : (
              <Card list>
                <Row id="older-messages" title={inbox.busy ? '正在加载' : '看更早的'} onTap={inbox.older} />
              </Card>
            )}
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
