import { clockLabels } from '@hub/contracts/vocabulary'
import { duration, saidInstant } from '@hub/design'
import { TitledCard } from '../../ui/titled-card.tsx'
import { ClockDial } from '../cases/clock-dial.tsx'
import { clockWords } from '../cases/clock-words.ts'
import type { Case } from './case-types.ts'

const minute = 60_000

/** The promises of the round that runs, beside each other; the rounds before in a line. */
export function ClocksCard({ clocks, now }: { clocks: Case['clocks']; now: number }) {
  const round = Math.max(...clocks.map((clock) => clock.round))
  const before = clocks.filter((clock) => clock.round < round && clock.missedAt !== null).length
  return (
    <TitledCard
      id="case-clocks"
      title="时限"
      action={<span className="small quiet">{round > 1 && `第 ${String(round)} 次打开`}</span>}
    >
      <ul className="case-clocks">
        {clocks
          .filter((clock) => clock.round === round)
          .map((clock) => {
            const { face, words, share } = clockWords(clock, now)
            return (
              <li key={clock.name}>
                <ClockDial face={face} share={share} size={44} />
                <span className="small">{clockLabels[clock.name]}</span>
                <b className={`clock-${face}`}>{words}</b>
                <span className="small quiet">
                  {clock.dueAt !== null && clock.metAt === null
                    ? saidInstant(Date.parse(clock.dueAt), now)
                    : `限 ${duration(clock.withinMinutes * minute)}`}
                </span>
              </li>
            )
          })}
      </ul>
      {before > 0 && <p className="small late">以前超时 {before} 次，记录保留</p>}
    </TitledCard>
  )
}
