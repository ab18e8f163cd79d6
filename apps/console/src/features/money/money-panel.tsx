import { Alert, Button } from 'antd'
import { useState } from 'react'
import { ChangesCard } from '../../ui/changes-card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
import { TitledCard } from '../../ui/titled-card.tsx'
import { MoneyFigures } from './money-figures.tsx'
import { MoneyForm, type MoneyFormOf } from './money-form.tsx'
import { PaymentTable } from './payment-table.tsx'
import { PlanTable } from './plan-table.tsx'
import { useJourneyMoney, type JourneyMoney } from './use-journey-money.ts'
import './money.css'

/** The money of one journey: what does not fit together first, then plan, payments, and who changed what. */
export function MoneyPanel({ journeyId }: { journeyId: string }) {
  const money = useJourneyMoney(journeyId)
  if (money.data) return <Money money={money.data} />
  if (money.isError)
    return (
      <div className="card state-page">
        <ErrorState title="房款没有加载出来" error={money.error} onRetry={() => void money.refetch()} />
      </div>
    )
  return (
    <div className="card money-skeleton" role="status" aria-label="正在加载">
      {[40, 72, 64, 68].map((width) => (
        <Shimmer key={width} width={`${String(width)}%`} height={16} />
      ))}
    </div>
  )
}

function Money({ money }: { money: JourneyMoney }) {
  const [form, setForm] = useState<MoneyFormOf | null>(null)
  const { editable, differences, items, payments, history, today } = money
  return (
    <div className="money">
      {differences.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={differences.length === 1 ? differences[0] : `有 ${String(differences.length)} 处对不上`}
          {...(differences.length > 1 ? { description: differences.join('；') } : {})}
        />
      )}
      <MoneyFigures money={money} />
      <TitledCard
        id="money-plan"
        title="付款计划"
        action={editable && <Button onClick={() => setForm({ kind: 'item', item: null })}>添加一笔</Button>}
      >
        <PlanTable
          items={items}
          today={today}
          {...(editable ? { onChange: (item) => setForm({ kind: 'item', item }) } : {})}
        />
      </TitledCard>
      <TitledCard
        id="money-payments"
        title="收款"
        action={editable && <Button onClick={() => setForm({ kind: 'payment' })}>登记收款</Button>}
      >
        <PaymentTable
          payments={payments}
          today={today}
          {...(editable ? { onReverse: (payment) => setForm({ kind: 'reversal', payment }) } : {})}
        />
      </TitledCard>
      <ChangesCard id="money-history" changes={history} />
      {form && <MoneyForm key={JSON.stringify(form)} money={money} form={form} onClose={() => setForm(null)} />}
    </div>
  )
}
