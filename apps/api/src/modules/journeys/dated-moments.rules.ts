import type { Actor } from '@hub/contracts/vocabulary'
import type { CivilDate } from '@hub/kernel'
import { currentNodes } from './headline.rules.js'
import { legalEnd } from './legal-end.rules.js'
import type { JourneyView } from './present-journey.js'

/**
 * `todo`: whoever's turn it is at a running node; `milestone`: the expected handover and title deed; `promise`: the
 * contract's last day of the handover; `legal`: the last day that a law sets.
 */
export type MomentKind = 'todo' | 'milestone' | 'promise' | 'legal'

/** A day that matters in a journey, for calendars, agendas and the handbook. */
export interface DatedMoment {
  readonly kind: MomentKind
  readonly nodeKey: string
  readonly nodeName: string
  /** Whose turn it is; null where nobody has to act by that day. */
  readonly turn: Actor | null
  /** What happens, without the day: `补交近 6 个月流水`, `预计交付`. */
  readonly title: string
  /** Null for what may be done now and has no day set. */
  readonly on: CivilDate | null
  /** True where the day follows from today and may move by itself. */
  readonly predicted: boolean
  /** Law and article. */
  readonly source: string | null
}

/** What lies ahead in a journey, undone nodes only; by day, what has none first. */
export function datedMoments(view: JourneyView): DatedMoment[] {
  const moments = [...todos(view), ...milestones(view), ...promise(view), ...legalDays(view)]
  return moments.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0))
}

const certain = { predicted: false, source: null }

function todos({ template, records }: JourneyView): DatedMoment[] {
  return currentNodes(template, records).map(({ node, record }) => ({
    ...{ kind: 'todo', nodeKey: node.key, nodeName: node.name, turn: record.turn, on: record.dueOn, ...certain },
    title: record.turn === 'customer' ? record.todo : node.name,
  }))
}

function milestones(view: JourneyView): DatedMoment[] {
  return open(view).flatMap(({ node, index }): DatedMoment[] => {
    const on = view.forecast.nodes[index]?.expectedOn ?? null
    if (node.milestone === null || on === null) return []
    const planned = view.records[index]?.plannedOn === on
    const words = node.milestone === 'handover' ? '交付' : '拿到产证'
    return [
      {
        ...{ kind: 'milestone', nodeKey: node.key, nodeName: node.name, turn: null, on, source: null },
        title: `${planned ? '计划' : '预计'}${words}`,
        predicted: !planned,
      },
    ]
  })
}

function promise(view: JourneyView): DatedMoment[] {
  const on = view.handoverDueOn as CivilDate | null
  const handover = open(view).find(({ node }) => node.milestone === 'handover')?.node
  if (on === null || handover === undefined) return []
  const { key: nodeKey, name: nodeName } = handover
  return [{ kind: 'promise', nodeKey, nodeName, turn: null, on, title: '合同约定的最晚交付日', ...certain }]
}

function legalDays(view: JourneyView): DatedMoment[] {
  return open(view).flatMap(({ node }): DatedMoment[] => {
    const on = legalEnd(view, node)
    if (on === null || node.legalLimit === null) return []
    const { key: nodeKey, name: nodeName } = node
    const title = `${nodeName}的法定最晚日期`
    return [
      { kind: 'legal', nodeKey, nodeName, turn: null, on, title, predicted: false, source: node.legalLimit.source },
    ]
  })
}

/** Nodes that are neither done nor skipped. */
function open({ template, records }: JourneyView) {
  return template.nodes.flatMap((node, index) => {
    const state = records[index]?.state
    return state === undefined || state === 'done' || state === 'skipped' ? [] : [{ node, index }]
  })
}
