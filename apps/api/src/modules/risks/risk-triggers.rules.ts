import { actorLabels } from '@hub/contracts/vocabulary'
import { addDays, type CivilDate, formatFullDate, formatMonthDay, formatYuan } from '@hub/kernel'
import type { RiskFacts, RiskNode, RiskRule, Trigger, TriggerKind } from './risk.types.js'

type Find = (facts: RiskFacts, rule: RiskRule) => Trigger[]

/** The blanks that the words of a rule of each kind may have. */
export const blanksOf: Record<TriggerKind, readonly string[]> = {
  'node-due': ['node', 'todo', 'who', 'day'],
  'document-missing': ['node', 'todo', 'who', 'day', 'count', 'documents'],
  'document-expires': ['node', 'document', 'day'],
  'legal-limit': ['node', 'todo', 'who', 'day', 'days', 'law'],
  'node-slow': ['node', 'todo', 'who', 'day', 'days', 'since'],
  'construction-late': ['node', 'todo', 'who', 'day'],
  'node-refused': ['node', 'todo', 'who', 'ifItFails'],
  'payment-due': ['payment', 'amount', 'day'],
  'handover-late': ['contractDate'],
}

/** What of a journey each kind of rule speaks of. */
export const triggersOf: Record<TriggerKind, Find> = {
  'node-due': (facts, { when }) =>
    active(facts).flatMap((node) => {
      const fits = !when.turn || (when.turn === 'customer') === (node.turn === 'customer')
      return fits && node.dueOn ? [ofNode(node, node.dueOn)] : []
    }),

  // Of a step that is far away nobody need think yet.
  'document-missing': (facts) =>
    needed(facts).flatMap((node) => {
      if (node.turn !== 'customer' || !node.dueOn || node.missing.length === 0) return []
      return [ofNode(node, node.dueOn, { documents: node.missing.join('、'), count: String(node.missing.length) })]
    }),

  'document-expires': (facts) =>
    needed(facts).flatMap((node) =>
      node.expiring.map(({ key, name, expiresOn: day }): Trigger => {
        const words = { node: node.name, document: name, day: formatMonthDay(day) }
        const subject = `${node.key}/${key}`
        return { subject, nodeKey: node.key, day, deadline: day, actor: 'customer', words }
      }),
    ),

  'legal-limit': (facts) =>
    active(facts).flatMap((node) => {
      if (!node.legalEnd || node.turn === 'customer') return []
      const { on, days, source } = node.legalEnd
      return [ofNode(node, on, { days: String(days), law: source })]
    }),

  // A day that was agreed, or set by law, says more than what is usual.
  'node-slow': (facts) =>
    active(facts).flatMap((node) => {
      const { scope, turn, usualMost, startedOn, dueOn } = node
      if (scope !== 'home' || turn === 'customer' || usualMost === null || !startedOn) return []
      if (dueOn || node.legalEnd) return []
      const words = { days: String(usualMost), since: formatMonthDay(startedOn) }
      return [{ ...ofNode(node, addDays(startedOn, usualMost), words), deadline: null }]
    }),

  'construction-late': (facts) =>
    active(facts).flatMap((node) =>
      node.scope === 'building' && node.plannedOn && !node.dueOn ? [ofNode(node, node.plannedOn)] : [],
    ),

  'node-refused': ({ nodes }, { when }) =>
    nodes.flatMap((node) => {
      if (node.state !== 'refused' || (when.loan !== undefined && when.loan !== node.loan)) return []
      return [{ ...ofNode(node, null, { ifItFails: node.ifItFails ?? `${node.todo}。` }), deadline: node.dueOn }]
    }),

  'payment-due': ({ payments }, { when }) =>
    payments.flatMap(({ id, purpose, name, left, dueOn }) => {
      if (when.purpose && when.purpose !== purpose) return []
      const words = { payment: name, amount: formatYuan(left), day: formatMonthDay(dueOn) }
      return [{ subject: id, nodeKey: null, day: dueOn, deadline: dueOn, actor: 'customer', words }]
    }),

  'handover-late': ({ handover }) => {
    if (!handover?.lateFrom) return []
    const { nodeKey, dueOn, lateFrom } = handover
    const words = { contractDate: formatFullDate(dueOn) }
    return [{ subject: '', nodeKey, day: lateFrom, deadline: null, actor: 'developer', words }]
  },
}

const active = ({ nodes }: RiskFacts): RiskNode[] => nodes.filter(({ state }) => state === 'active')
/** Steps whose papers are wanted now. */
const needed = ({ nodes }: RiskFacts): RiskNode[] => nodes.filter(({ state }) => state !== 'refused')

function ofNode(
  { key, name, turn, todo }: RiskNode,
  day: CivilDate | null,
  more: Record<string, string> = {},
): Trigger {
  const said = { node: name, todo, who: actorLabels[turn], day: day ? formatMonthDay(day) : '' }
  return { subject: key, nodeKey: key, day, deadline: day, actor: turn, words: { ...said, ...more } }
}
