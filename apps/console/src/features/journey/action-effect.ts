import { fullDate } from '@hub/design'
import { actorWords } from '../../ui/actor-words.ts'
import type { ActionDraft, DraftField } from './action-draft.ts'
import { changedFields } from './action-request.ts'
import type { Journey, JourneyNode } from './journey-types.ts'

/** One line of "what happens when this is saved". */
export interface Effect {
  label: string
  before?: string
  words: string
}

const over: readonly JourneyNode['state'][] = ['done', 'skipped']

function named(nodes: readonly JourneyNode[]): string {
  return nodes.map(({ shortName }) => shortName).join('、')
}

/** What begins, and what still waits, once this node is finished or left out. */
function releases(node: JourneyNode, { nodes }: Journey): Effect[] {
  const isOver = (key: string): boolean =>
    key === node.key || nodes.some((each) => each.key === key && over.includes(each.state))
  const waiting = nodes.filter(({ dependsOn, state }) => dependsOn.includes(node.key) && state === 'locked')
  const starts = waiting.filter(({ dependsOn }) => dependsOn.every(isOver))
  const still = waiting.filter((each) => !starts.includes(each))
  return [
    ...(starts.length > 0 ? [{ label: '接着办', words: named(starts) }] : []),
    ...still.map((each) => ({
      label: each.shortName,
      words: `还要等 ${named(nodes.filter(({ key }) => each.dependsOn.includes(key) && !isOver(key)))}`,
    })),
  ]
}

function dependants(node: JourneyNode, { nodes }: Journey): JourneyNode[] {
  return nodes.filter(({ dependsOn }) => dependsOn.includes(node.key))
}

function outcome(draft: ActionDraft, node: JourneyNode, journey: Journey): Effect[] {
  const { progress, today } = journey
  switch (draft.action) {
    case 'complete':
      return [
        { label: node.shortName, words: `${fullDate(draft.on, today)}办好` },
        {
          label: '进度',
          before: `${String(progress.done)} / ${String(progress.total)}`,
          words: `${String(progress.done + 1)} / ${String(progress.total)}`,
        },
        ...releases(node, journey),
      ]
    case 'skip':
      return [{ label: node.shortName, words: '标为不需要' }, ...releases(node, journey)]
    case 'refuse': {
      const held = dependants(node, journey)
      return [
        { label: node.shortName, words: '标为未通过' },
        ...(held.length > 0 ? [{ label: '停在这里', words: `${named(held)}，直到重新办理` }] : []),
      ]
    }
    case 'retry':
      return [{ label: node.shortName, before: '未通过', words: '进行中' }]
    case 'reopen': {
      const begun = dependants(node, journey).filter(({ state }) => state !== 'locked')
      return [
        { label: node.shortName, words: '回到进行中' },
        ...(begun.length > 0 ? [{ label: '请一并核对', words: named(begun) }] : []),
      ]
    }
    case 'update':
      return []
  }
}

function fieldEffect(field: DraftField, draft: ActionDraft, node: JourneyNode, today: string): Effect[] {
  const day = (date: string | null): string => (date === null ? '未定' : fullDate(date, today))
  switch (field) {
    case 'turn':
      return [{ label: '轮到', before: actorWords(node.turn), words: actorWords(draft.turn) }]
    case 'todo':
      return [{ label: '下一步', before: node.todo, words: draft.todo.trim() }]
    case 'dueOn':
      return [{ label: '截止日', before: day(node.dueOn), words: day(draft.dueOn) }]
    case 'plannedOn':
      return [{ label: '计划完成', before: day(node.plannedOn), words: day(draft.plannedOn) }]
    case 'received': {
      const all = node.documents.length
      const before = node.documents.filter(({ receivedOn }) => receivedOn !== null).length
      return [
        {
          label: '材料',
          before: `${String(before)} / ${String(all)}`,
          words: `${String(draft.received.length)} / ${String(all)}`,
        },
      ]
    }
    case 'note':
      return [{ label: '客户看到', words: draft.note.trim() === '' ? '说明会撤下' : `“${draft.note.trim()}”` }]
    case 'on':
    case 'reason':
      return []
  }
}

/** What saving will do, as far as the graph tells; predicted dates are computed by the server when it is saved. */
export function actionEffects(draft: ActionDraft, node: JourneyNode, journey: Journey): Effect[] {
  return [
    ...outcome(draft, node, journey),
    ...changedFields(draft, node).flatMap((field) => fieldEffect(field, draft, node, journey.today)),
  ]
}

/** The predicted dates that an act has moved, in one sentence for after saving; null when none moved. */
export function movedDates(before: Journey, after: Journey): string | null {
  const moved = (name: string, from: string | null, to: string | null): string[] =>
    from === to || from === null || to === null
      ? []
      : [`${name} ${fullDate(from, after.today)} → ${fullDate(to, after.today)}`]
  const words = [
    ...moved('预计交付', before.progress.handoverOn, after.progress.handoverOn),
    ...moved('预计产证', before.progress.deedOn, after.progress.deedOn),
  ]
  return words.length === 0 ? null : words.join('，')
}
