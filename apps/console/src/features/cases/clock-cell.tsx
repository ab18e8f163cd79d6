import { clockLabels, type ClockName } from '@hub/contracts/vocabulary'
import { ClockDial } from './clock-dial.tsx'
import { clockWords } from './clock-words.ts'
import type { CaseClock } from './use-cases.ts'

interface Props {
  name: ClockName
  clocks: readonly CaseClock[]
  now: number
}

/** One of the three promises of a row; a dash where this one was not given. */
export function ClockCell({ name, clocks, now }: Props) {
  const clock = clocks.find((one) => one.name === name)
  if (!clock) return <td className="quiet">—</td>
  const { face, words, share } = clockWords(clock, now)
  return (
    <td>
      <span className={`clock-cell clock-${face}`} aria-label={`${clockLabels[name]}：${words}`}>
        <ClockDial face={face} share={share} />
        <span aria-hidden="true">{words}</span>
      </span>
    </td>
  )
}
