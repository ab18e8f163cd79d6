import { actors, type Actor } from '@hub/contracts/vocabulary'
import { Select } from 'antd'
import { turnWords } from '../../ui/turn-tag.tsx'
import type { JourneyFilters } from './journey-filters.ts'
import type { TurnCounts } from './use-journeys.ts'

/** The parties that most journeys wait for; the others stand in a list behind them. */
const usual: readonly (Actor | undefined)[] = [undefined, 'developer', 'customer', 'bank', 'fund_centre']

interface Props {
  filters: JourneyFilters
  /** Undefined while they are loaded. */
  counts: TurnCounts | undefined
  onChange: (turn: Actor | undefined) => void
}

/** Whose turn it is, each with its count. */
export function TurnTabs({ filters, counts, onChange }: Props) {
  const others = actors.filter((actor) => !usual.includes(actor))
  const chosenOther = others.find((actor) => actor === filters.turn)
  return (
    <div className="turn-tabs" role="group" aria-label="轮到谁">
      {usual.map((turn) => (
        <button
          key={turn ?? 'all'}
          type="button"
          className="turn-tab"
          aria-pressed={filters.turn === turn}
          onClick={() => {
            onChange(turn)
          }}
        >
          {turn ? turnWords(turn) : '全部'}{' '}
          <span className="small quiet">{turn ? counts?.turns[turn] : counts?.totalOfAnyTurn}</span>
        </button>
      ))}
      <Select<Actor>
        aria-label="等其他部门"
        placeholder="等其他部门"
        variant="borderless"
        allowClear
        popupMatchSelectWidth={false}
        value={chosenOther ?? null}
        onChange={(turn?: Actor) => {
          onChange(turn)
        }}
        options={others.map((value) => ({ value, label: turnWords(value) }))}
      />
    </div>
  )
}
