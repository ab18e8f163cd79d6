import { dueWords, type DueWords } from '../../ui/due-words.ts'
import { Icon, type AnyIconName } from '../../ui/icon.tsx'
import { riskSigns } from '../../ui/risk-signs.ts'
import type { JourneyRow } from './use-journeys.ts'

/** Urgency by its sign; where nothing is urgent, who acts. */
function signOf(
  due: DueWords | null,
  turn: JourneyRow['progress']['current'][number]['turn'] | undefined,
): AnyIconName {
  if (due?.urgency === 'late') return 'warning-triangle'
  if (due?.urgency === 'near') return 'clock'
  if (turn === undefined) return 'check'
  return turn === 'customer' ? 'user' : turn === 'developer' ? 'building' : 'bank'
}

interface Words {
  icon: AnyIconName
  urgency: DueWords['urgency']
  first: string
  second: string
}

function wordsOf({ risk, openRisks, progress }: JourneyRow, today: string): Words {
  if (risk) {
    const second = openRisks > 1 ? `另有 ${String(openRisks - 1)} 条，${progress.headline}` : progress.headline
    return { ...riskSigns[risk.severity], first: risk.title, second }
  }
  const [first] = progress.current
  const due = first?.dueOn ? dueWords(first.dueOn, today) : null
  return {
    icon: signOf(due, first?.turn),
    urgency: due?.urgency ?? 'calm',
    first: progress.headline,
    second: due?.words ?? `已完成 ${String(progress.done)} / ${String(progress.total)}`,
  }
}

/** What the owner reads too: the gravest risk, or how far it is. */
export function RowWords({ row, today }: { row: JourneyRow; today: string }) {
  const { icon, urgency, first, second } = wordsOf(row, today)
  return (
    <div className="with-icon">
      <span className={urgency}>
        <Icon name={icon} />
      </span>
      <div className="row-words">
        <div className={urgency === 'calm' ? (row.risk ? 'strong' : '') : `strong ${urgency}`}>{first}</div>
        <div className="small quiet cut" title={second}>
          {second}
        </div>
      </div>
    </div>
  )
}
