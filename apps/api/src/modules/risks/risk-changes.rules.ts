import type { HeldRisk } from './risk.types.js'

/** A risk as it is stored, while it is open. */
export interface OpenRisk extends HeldRisk {
  readonly id: string
}

/** What has to be written so that the open risks are those that hold. */
export interface RiskChanges {
  readonly opened: readonly HeldRisk[]
  /** In their new form. */
  readonly changed: readonly OpenRisk[]
  /** Those of them that weigh more than before. */
  readonly graver: readonly OpenRisk[]
  readonly ended: readonly OpenRisk[]
}

const nameOf = ({ ruleKey, subject }: HeldRisk): string => `${ruleKey} ${subject}`

/** @param open those of rules only: a broadcast ends when staff end it. */
export function riskChanges(open: readonly OpenRisk[], held: readonly HeldRisk[]): RiskChanges {
  const before = new Map(open.map((risk) => [nameOf(risk), risk]))
  const opened: HeldRisk[] = []
  const changed: OpenRisk[] = []
  const graver: OpenRisk[] = []
  for (const risk of held) {
    const known = before.get(nameOf(risk))
    before.delete(nameOf(risk))
    if (!known) {
      opened.push(risk)
      continue
    }
    if (isSame(known, risk)) continue
    changed.push({ ...risk, id: known.id })
    if (risk.severity > known.severity) graver.push({ ...risk, id: known.id })
  }
  return { opened, changed, graver, ended: [...before.values()] }
}

function isSame(a: HeldRisk, b: HeldRisk): boolean {
  return (
    a.severity === b.severity &&
    a.title === b.title &&
    a.means === b.means &&
    a.action === b.action &&
    a.actor === b.actor &&
    a.deadline === b.deadline &&
    a.nodeKey === b.nodeKey
  )
}
