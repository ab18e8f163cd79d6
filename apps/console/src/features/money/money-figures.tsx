import { payerLabels } from '@hub/contracts/vocabulary'
import { yuan } from '@hub/design'
import type { JourneyMoney } from './use-journey-money.ts'

/** Price, paid, open, overdue; and who pays which share. */
export function MoneyFigures({ money }: { money: JourneyMoney }) {
  const { total, planned, paid, open, overdue, shares } = money
  const figures = [
    { label: total === null ? '计划合计' : '合同总价', value: yuan(total ?? planned) },
    { label: '已付', value: yuan(paid) },
    { label: '未付', value: yuan(open) },
    {
      label: overdue.count === 0 ? '逾期' : `逾期 ${String(overdue.count)} 笔，最久 ${String(overdue.daysLate)} 天`,
      value: overdue.count === 0 ? '没有' : yuan(overdue.rest),
      late: overdue.count > 0,
    },
  ]
  return (
    <section className="card money-figures" aria-label="房款合计">
      {figures.map(({ label, value, late }) => (
        <div key={label}>
          <div className="small quiet">{label}</div>
          <div className={late === true ? 'money-figure late' : 'money-figure'}>{value}</div>
        </div>
      ))}
      <div>
        <div className="small quiet">由谁来付</div>
        {shares.length === 0 ? (
          <div className="quiet">还没有计划</div>
        ) : (
          shares.map(({ payer, amount, paid: got }) => (
            <div key={payer} className="small">
              {payerLabels[payer]} {yuan(amount)}
              <span className="quiet">
                {got === amount ? '，已付清' : got === 0 ? '，未付' : `，已付 ${yuan(got)}`}
              </span>
            </div>
          ))
        )}
      </div>
    </section>
  )
}
