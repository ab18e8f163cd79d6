import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useLoaded } from '../../platform/data/use-loaded'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goToTab, homeTab, routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { EmptyState } from '../../ui/page-state/empty-state'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { Skeleton, SkeletonLine } from '../../ui/skeleton/skeleton'
import { agendaGroups } from './agenda-groups'
import { AgendaLine } from './agenda-line'
import './agenda.scss'

function AgendaSkeleton(): ReactNode {
  return (
    <Skeleton>
      {[1, 2].map((card) => (
        <Card key={card}>
          {[70, 85, 60].map((width) => (
            <SkeletonLine key={width} width={width} />
          ))}
        </Card>
      ))}
    </Skeleton>
  )
}

/** What lies ahead in all homes of the reader. */
export function Agenda(): ReactNode {
  const agenda = useLoaded('agenda', () => api('GET /agenda'))
  usePullToReload(agenda.reload)
  return (
    <PageFrame>
      <Shown of={agenda} skeleton={<AgendaSkeleton />} failed="日程没有加载出来" here={routes.agenda()}>
        {({ items, today }) =>
          items.length === 0 ? (
            <EmptyState
              picture="building"
              title="没有要记的日子"
              detail="有要办的事、要付的款，会排在这里"
              action={{ words: '回首页', icon: 'home', onTap: () => goToTab(homeTab) }}
            />
          ) : (
            agendaGroups(items, today).map((group) => (
              <Card key={group.title} className="agenda__group">
                <Text className={`agenda__title ${group.title === '已过期' ? 'agenda__title--late' : ''}`}>
                  {group.title}
                </Text>
                {group.items.map((item, at) => (
                  <AgendaLine key={`${item.homeId} ${item.kind} ${at}`} item={item} today={today} />
                ))}
              </Card>
            ))
          )
        }
      </Shown>
    </PageFrame>
  )
}
