import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goTo, routes } from '../../platform/routes'
import { EmptyState } from '../../ui/page-state/empty-state'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { EndedRisks } from './ended-risks'
import { RiskCard } from './risk-card'
import { RisksSkeleton } from './risks-skeleton'
import { useRisks } from './use-risks'

/** Every warning of a home: what counts now, the gravest first, then what is over. */
export function Risks(): ReactNode {
  const { homeId = '' } = useRouter().params
  const risks = useRisks(homeId)
  usePullToReload(risks.reload)
  return (
    <PageFrame>
      <Shown of={risks} skeleton={<RisksSkeleton />} failed="提醒没有加载出来" here={routes.risks(homeId)}>
        {({ open, items, next, today }) => (
          <>
            {open.map((risk) => (
              <RiskCard key={risk.id} homeId={homeId} risk={risk} today={today} />
            ))}
            {open.length === 0 ? (
              <EmptyState
                picture="building"
                title="现在没有要留意的事"
                detail="有晚的、缺的、快到期的，会马上写在这里"
                action={{ words: '看购房进度', onTap: () => goTo(routes.journey(homeId)) }}
              />
            ) : null}
            <EndedRisks
              homeId={homeId}
              items={items}
              older={next === null ? undefined : risks.older}
              busy={risks.busy}
            />
          </>
        )}
      </Shown>
    </PageFrame>
  )
}
