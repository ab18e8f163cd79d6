import { Shimmer } from '../../ui/shimmer.tsx'
import type { CaseCounts } from './use-cases.ts'

const ages = ['7 天内', '8–14 天', '15–30 天', '31 天以上'] as const

/** How old the open cases are, true to scale, and the four figures of now. */
export function CountsCard({ counts }: { counts: CaseCounts | undefined }) {
  if (!counts) {
    return (
      <div className="card case-counts" aria-busy="true">
        <Shimmer width="40%" />
        <Shimmer width="30%" />
      </div>
    )
  }
  const figures = [
    { name: '已超时', value: counts.late, why: '时限已过，还没做到', tone: counts.late > 0 ? 'late' : '' },
    { name: '两小时内到期', value: counts.soon, why: '先做这些', tone: counts.soon > 0 ? 'near' : '' },
    { name: '没人接', value: counts.nobody, why: '都在计时', tone: '' },
    { name: '没有在走的时限', value: counts.calm, why: '等客户，或承诺已兑现', tone: '' },
  ]
  return (
    <div className="card case-counts">
      <div className="case-ages">
        <div className="small quiet">从报单日起</div>
        <div className="case-age-bar" aria-hidden="true">
          {counts.ages.map((count, at) =>
            count === 0 ? null : <i key={ages[at]} className={`age-${String(at)}`} style={{ flexGrow: count }} />,
          )}
        </div>
        <ul className="small">
          {ages.map((name, at) => (
            <li key={name}>
              <i className={`age-${String(at)}`} aria-hidden="true" />
              <b>{counts.ages[at]}</b> <span className="quiet">{name}</span>
            </li>
          ))}
        </ul>
      </div>
      <dl className="case-figures">
        {figures.map(({ name, value, why, tone }) => (
          <div key={name}>
            <dt>
              <b className={tone}>{value}</b> {name}
            </dt>
            <dd className="small quiet">{why}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
