import { dayPartLabels, liablePartyLabels, warrantyStateLabels } from '@hub/contracts/vocabulary'
import { civilDateOf, fullDate } from '@hub/design'
import { Link } from 'react-router'
import { Moment } from '../../ui/moment.tsx'
import { TitledCard } from '../../ui/titled-card.tsx'
import type { Case } from './case-types.ts'

/** What staff look up while they work on a case. */
export function FactsCard({ one, now }: { one: Case; now: number }) {
  const {
    home,
    homeId,
    place,
    category,
    warranty,
    liable,
    preferredTimes,
    promisedOn,
    officer,
    team,
    engineer,
    openedAt,
  } = one
  const today = civilDateOf(now)
  return (
    <TitledCard id="case-facts" title="情况">
      <dl className="case-facts">
        <dt>房屋</dt>
        <dd>
          <Link className="back" to={`/homes/${homeId}`}>
            {home}
          </Link>
        </dd>
        <dt>位置</dt>
        <dd>
          {place}，{category}
        </dd>
        <dt>报单</dt>
        <dd>
          <Moment at={openedAt} />
        </dd>
        <dt>责任人</dt>
        <dd>{officer ?? <span className="near">没人接</span>}</dd>
        {team !== null && (
          <>
            <dt>班组</dt>
            <dd>
              {team}
              {engineer === null ? '，还没有人领取' : `，${engineer}`}
            </dd>
          </>
        )}
        {promisedOn !== null && (
          <>
            <dt>承诺</dt>
            <dd>{fullDate(promisedOn, today)} 前办完</dd>
          </>
        )}
        {warranty !== null && (
          <>
            <dt>保修</dt>
            <dd>
              <b className={`case-warranty-${warranty.state}`}>{warrantyStateLabels[warranty.state]}</b>
              {warranty.until !== null && `，到 ${fullDate(warranty.until, today)}`}
              <div className="small quiet">{warranty.why ?? warranty.words}</div>
            </dd>
          </>
        )}
        {liable !== null && (
          <>
            <dt>责任方</dt>
            <dd>{liablePartyLabels[liable]}</dd>
          </>
        )}
        {preferredTimes.length > 0 && (
          <>
            <dt>希望上门</dt>
            <dd>
              {preferredTimes.map(({ on, part }) => (
                <div key={on + part}>
                  {fullDate(on, today)} {dayPartLabels[part]}
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </TitledCard>
  )
}
