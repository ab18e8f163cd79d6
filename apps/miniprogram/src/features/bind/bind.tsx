import type { ReactNode } from 'react'
import { call } from '../../platform/call'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Shown } from '../../ui/shown/shown'
import { FormSkeleton } from '../../ui/skeleton/form-skeleton'
import { PhoneStep } from '../phone/phone-step'
import { ClaimList } from './claim-list'
import { useFoundHomes } from './homes'
import { NothingToBind } from './nothing-to-bind'

/** Binds a home for the first time: the phone number finds it, a number from the contract proves it. */
export function Bind(): ReactNode {
  const found = useFoundHomes()
  usePullToReload(found.reload)
  return (
    <PageFrame>
      <Shown of={found} skeleton={<FormSkeleton />} failed="您的房子没有查出来" here={routes.bind()}>
        {(homes) =>
          homes.phoneMasked === null ? (
            <PhoneStep why="我们用它在购房合同里找到您的房子" />
          ) : homes.claimable.length > 0 ? (
            <ClaimList homes={homes.claimable} />
          ) : (
            <NothingToBind
              phoneMasked={homes.phoneMasked}
              bound={homes.items.length}
              onCall={() => call(homes.hotline)}
            />
          )
        }
      </Shown>
    </PageFrame>
  )
}
