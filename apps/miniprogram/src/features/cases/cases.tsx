import { endedCaseStates } from '@hub/contracts/vocabulary'
import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goTo, routes } from '../../platform/routes'
import { BottomBar } from '../../ui/bottom-bar/bottom-bar'
import { Button } from '../../ui/button/button'
import { EmptyState } from '../../ui/page-state/empty-state'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Shown } from '../../ui/shown/shown'
import { CaseCard } from './case-card'
import { CasesSkeleton } from './cases-skeleton'
import { useCases } from './use-cases'
import type { CaseCard as One } from './use-cases'

function Section({ title, homeId, items }: { title: string; homeId: string; items: readonly One[] }): ReactNode {
  if (items.length === 0) return null
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      {items.map((one) => (
        <CaseCard key={one.id} homeId={homeId} one={one} />
      ))}
    </>
  )
}

/** Everything that was reported of a home: what is open first, then what is over. */
export function Cases(): ReactNode {
  const { homeId = '' } = useRouter().params
  const cases = useCases(homeId)
  usePullToReload(cases.reload)
  const isOver = ({ state }: One) => endedCaseStates.includes(state)
  const report = () => goTo(routes.report(homeId))
  return (
    <PageFrame>
      <Shown of={cases} skeleton={<CasesSkeleton />} failed="服务记录没有加载出来" here={routes.cases(homeId)}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState
              picture="key"
              title="家里没有报过问题"
              detail="哪里坏了、有什么想说的，都可以在这里告诉我们"
              action={{ id: 'report', words: '去报修', icon: 'wrench', onTap: report }}
            />
          ) : (
            <>
              <Section title="处理中" homeId={homeId} items={items.filter((one) => !isOver(one))} />
              <Section title="已经结束" homeId={homeId} items={items.filter(isOver)} />
              {next === null ? null : (
                <Button id="older-cases" kind="soft" wide busy={cases.busy} onTap={cases.older}>
                  看更早的
                </Button>
              )}
              <BottomBar>
                <Button id="report" icon="wrench" wide onTap={report}>
                  报修或反馈
                </Button>
              </BottomBar>
            </>
          )
        }
      </Shown>
    </PageFrame>
  )
}
