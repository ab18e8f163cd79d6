import { riskSeverities } from '@hub/contracts/vocabulary'
import { addDays, type CivilDate } from '@hub/kernel'
import { triggersOf } from './risk-triggers.rules.js'
import type { Evaluation, HeldRisk, RiskFacts, RiskRule, Trigger } from './risk.types.js'

/**
 * Which risks hold today, and the day on which that changes if nothing happens but time. Each rule holds from its first
 * step on; the last step that has begun tells how grave it is.
 */
export function evaluate(rules: readonly RiskRule[], facts: RiskFacts, today: CivilDate): Evaluation {
  const held: HeldRisk[] = []
  let nextOn: CivilDate | null = null
  for (const rule of rules) {
    for (const trigger of triggersOf[rule.when.kind](facts, rule)) {
      const { severity, changesOn } = standing(rule, trigger, today)
      if (severity > 0) held.push(worded(rule, trigger, severity))
      if (changesOn !== null && (nextOn === null || changesOn < nextOn)) nextOn = changesOn
    }
  }
  return { held, nextOn }
}

/** How grave a trigger is today (0: it does not hold), and the next day on which that changes. */
function standing({ steps, untilDaysLeft }: RiskRule, { day }: Trigger, today: CivilDate) {
  const [first] = steps
  if (day === null) return { severity: first ? rank(first.severity) : 0, changesOn: null }
  const over = untilDaysLeft === undefined ? null : addDays(day, 1 - untilDaysLeft)
  if (over !== null && over <= today) return { severity: 0, changesOn: null }
  let severity = 0
  for (const step of steps) {
    const from = addDays(day, -step.daysLeft)
    if (from > today) return { severity, changesOn: over !== null && over < from ? over : from }
    severity = rank(step.severity)
  }
  return { severity, changesOn: over }
}

const rank = (severity: RiskRule['steps'][number]['severity']): number => riskSeverities.indexOf(severity) + 1

function worded(rule: RiskRule, trigger: Trigger, severity: number): HeldRisk {
  const { subject, nodeKey, deadline, words } = trigger
  return {
    ...{ ruleKey: rule.key, subject, nodeKey, severity, deadline },
    title: filled(rule.title, words),
    means: filled(rule.means, words),
    action: rule.action === null ? null : filled(rule.action, words),
    actor: rule.actor === 'turn' ? trigger.actor : rule.actor,
  }
}

const filled = (text: string, words: Trigger['words']): string =>
  text.replace(/\{(\w+)\}/gu, (blank, name: string) => words[name] ?? blank)
