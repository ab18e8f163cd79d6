import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { LogInSkeleton } from '../log-in/log-in-skeleton'
import { MyDataRows } from '../my-data/my-data-rows'
import { ConsentCard } from './consent-card'
import { PrivacyContract } from './privacy-contract'
import { useMe } from './use-me'

/** What the reader agreed to, one by one, and the way back out of each. */
export function Privacy(): ReactNode {
  const me = useMe()
  usePullToReload(me.reload)
  return (
    <PageFrame>
      <Shown of={me} skeleton={<LogInSkeleton />} failed="授权没有加载出来" here={routes.privacy()}>
        {({ consents }) => (
          <>
            {consents.map((consent) => (
              <ConsentCard key={consent.purpose} consent={consent} onChanged={() => void me.reload()} />
            ))}
            <MyDataRows />
          </>
        )}
      </Shown>
      <PrivacyContract />
    </PageFrame>
  )
}
