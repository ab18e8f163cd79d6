import { Alert, Button } from 'antd'
import { useState } from 'react'
import { ErrorState } from '../../ui/error-state.tsx'
import { Moment } from '../../ui/moment.tsx'
import { Shimmer } from '../../ui/shimmer.tsx'
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
      <section className="card money-card" aria-labelledby="money-plan">
        <header className="money-head">
          <h2 id="money-plan">付款计划</h2>
          {editable && <Button onClick={() => setForm({ kind: 'item', item: null })}>添加一笔</Button>}
        </header>
        <PlanTable
          items={items}
          today={today}
          {...(editable ? { onChange: (item) => setForm({ kind: 'item', item }) } : {})}
        />
      </section>
      <section className="card money-card" aria-labelledby="money-payments">
        <header className="money-head">
          <h2 id="money-payments">收款</h2>
          {editable && <Button onClick={() => setForm({ kind: 'payment' })}>登记收款</Button>}
        </header>
        <PaymentTable
          payments={payments}
          today={today}
          {...(editable ? { onReverse: (payment) => setForm({ kind: 'reversal', payment }) } : {})}
        />
      </section>
      {history.length > 0 && (
        <section className="card money-card" aria-labelledby="money-history">
          <header className="money-head">
            <h2 id="money-history">改动记录</h2>
          </header>
          <ol className="money-history">
            {history.map(({ id, at, by, words, reason }) => (
              <li key={id}>
                <span className="small quiet">
                  <Moment at={at} />
                </span>
                <span>{words}</span>
                <span className="small quiet">
                  {by}
                  {reason !== null && `，${reason}`}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {form && <MoneyForm key={JSON.stringify(form)} money={money} form={form} onClose={() => setForm(null)} />}
    </div>
  )
}
