import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goBack, routes } from '../../platform/routes'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { EmptyState } from '../../ui/page-state/empty-state'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Shown } from '../../ui/shown/shown'
import { HandoverList } from './handover-list'
import { RecipientCard } from './recipient-card'
import { SharingSkeleton } from './sharing-skeleton'
import { useMySharing } from './use-my-sharing'

/** To whom the reader's data may be given, one consent each, and every time that they were. */
export function MySharing(): ReactNode {
  const mine = useMySharing()
  usePullToReload(mine.reload)
  return (
    <PageFrame>
      <Shown of={mine} skeleton={<SharingSkeleton />} failed="共享登记没有加载出来" here={routes.sharing()}>
        {({ recipients, handovers }) =>
          recipients.length + handovers.length === 0 ? (
            <EmptyState
              picture="key"
              title="您的资料没有给过别的公司"
              detail="以后如果需要，会先在这里写明给谁、为什么、给什么，您同意了才给。"
              action={{ words: '返回', onTap: goBack }}
            />
          ) : (
            <>
              {recipients.map((recipient) => (
                <RecipientCard key={recipient.entryId} recipient={recipient} onChanged={() => void mine.reload()} />
              ))}
              <SectionTitle>提供记录</SectionTitle>
              <HandoverList handovers={handovers} />
            </>
          )
        }
      </Shown>
    </PageFrame>
  )
}
