import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { usePullToReload } from '../../platform/data/use-pull-to-reload'
import { goTo, routes } from '../../platform/routes'
import { Notice } from '../../ui/notice/notice'
import { PageFrame } from '../../ui/page-frame/page-frame'
import { EmptyState } from '../../ui/page-state/empty-state'
import { Shown } from '../../ui/shown/shown'
import { MoneySkeleton } from './money-skeleton'
import { MoneySummary } from './money-summary'
import { beyondWords, payerWords } from './money-words'
import { PaymentList } from './payment-list'
import { PlanList } from './plan-list'
import type { MoneyScreen } from './use-money'
import { useMoney } from './use-money'

function MoneyContent({ screen }: { screen: MoneyScreen }): ReactNode {
  const { home, items, payments, beyond, today } = screen
  if (items.length === 0 && payments.length === 0)
    return (
      <EmptyState
        picture="building"
        title="付款计划还没有录入"
        detail="录好后，每一笔多少、什么时候付，都在这里"
        action={{ words: '看资金安全', icon: 'shield-check', onTap: () => goTo(routes.safety(home.id)) }}
      />
    )
  return (
    <>
      <MoneySummary screen={screen} />
      {beyond.map(({ payer, purpose, amount }) => (
        <Notice
          key={`${payer}${purpose}`}
          kind="info"
          title={`${payerWords[payer]}${beyondWords(amount)}`}
          detail="这笔钱记在您的账上，没有丢。怎么处理，服务官会联系您"
        />
      ))}
      <PlanList items={items} today={today} />
      <PaymentList homeId={home.id} payments={payments} today={today} />
    </>
  )
}

/** What the home costs, what is paid and by whom, what comes next, and a receipt for every payment. */
export function Money(): ReactNode {
  const { homeId = '' } = useRouter().params
  const money = useMoney(homeId)
  usePullToReload(money.reload)
  return (
    <PageFrame>
      <Shown of={money} skeleton={<MoneySkeleton />} failed="房款没有加载出来" here={routes.money(homeId)}>
        {(data) => <MoneyContent screen={data} />}
      </Shown>
    </PageFrame>
  )
}
