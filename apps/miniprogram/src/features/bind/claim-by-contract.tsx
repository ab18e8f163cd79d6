import type { ReactNode } from 'react'
import { call } from '../../platform/call'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { routes } from '../../platform/routes'
import { Card } from '../../ui/card/card'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { Row } from '../../ui/row/row'
import { Shown } from '../../ui/shown/shown'
import { FormSkeleton } from '../../ui/skeleton/form-skeleton'
import { PhoneStep } from '../phone/phone-step'
import { ContractForm } from './contract-form'
import { useFoundHomes } from './homes'

/** Binds a home whose contract holds no phone number of the reader any more, by contract and identity number together. */
export function ClaimByContract(): ReactNode {
  const found = useFoundHomes()
  usePullToReload(found.reload)
  return (
    <PageFrame>
      <Shown of={found} skeleton={<FormSkeleton />} failed="绑定页没有加载出来" here={routes.claim()}>
        {({ phoneMasked, hotline }) =>
          phoneMasked === null ? (
            <PhoneStep why="绑定以后，它会登记到合同上" />
          ) : (
            <>
              <ContractForm phoneMasked={phoneMasked} />
              <Card list>
                <Row
                  icon="info"
                  title="合同上还登记着别的号码"
                  detail="请用那个号码登录；已经不用的，打电话请我们更正"
                />
                <Row id="call-hotline" icon="phone" title="打客服电话" value={hotline} onTap={() => call(hotline)} />
              </Card>
            </>
          )
        }
      </Shown>
    </PageFrame>
  )
}
