import type { Received, StaffRole } from '@hub/contracts'
import { civilDate, type CivilDate } from '@hub/kernel'
import type { StaffCaller } from '../../platform/auth/caller.js'
import type { NodeRecord } from './journey.types.js'
import type { HistoryLine, LoadedJourney } from './journeys.store.js'
import type { NodeInput } from './node-input.js'
import { applyNodeAction, type NodeOutcome } from './node.rules.js'

/** What staff say of a node, whether of one home or of many. */
export type StaffChange = Omit<
  Received<'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions'>['body'],
  'version' | 'reason'
> & { readonly reason?: string | undefined }

const day = (text: string | null | undefined): CivilDate | null | undefined =>
  text ? civilDate(text) : (text as null | undefined)

export function nodeInput(key: string, change: StaffChange): NodeInput {
  const { action, on, reason, note, turn, todo, dueOn, plannedOn, received } = change
  return {
    ...{ key, action, reason, note, turn, todo, received },
    on: day(on) ?? undefined,
    dueOn: day(dueOn),
    plannedOn: day(plannedOn),
  }
}

/** The outcome for the one of several roles that may; else why the first that is anybody's may not. */
export function decideAs(
  journey: LoadedJourney,
  input: NodeInput,
  roles: readonly StaffRole[],
  today: CivilDate,
): NodeOutcome {
  let refused: NodeOutcome = { allowed: false, refusal: 'not-yours' }
  for (const role of roles) {
    const outcome = applyNodeAction(journey.template, journey.records, input, { today, role })
    if (outcome.allowed) return outcome
    if (refused.refusal === 'not-yours') refused = outcome
  }
  return refused
}

/** The node whose day is staff's own from now on: what they said has happened or has not, and a new plan of the handover. */
export function confirmedBy({ template }: LoadedJourney, key: string, { action, plannedOn }: StaffChange): Set<string> {
  const isHandover = template.nodes.some((node) => node.key === key && node.milestone === 'handover')
  return new Set(action !== 'update' || (isHandover && plannedOn !== undefined) ? [key] : [])
}

/** @param changed with the node itself in its new form, where that is another. */
export function staffLine(
  journey: LoadedJourney,
  before: NodeRecord,
  changed: readonly NodeRecord[],
  { action, reason, note }: StaffChange,
  by: Pick<StaffCaller, 'staffId' | 'name'>,
): HistoryLine {
  const after = changed.find(({ key }) => key === before.key) ?? before
  return {
    journeyId: journey.id,
    nodeKey: before.key,
    actorKind: 'staff',
    actorId: by.staffId,
    actorName: by.name,
    action,
    fromState: before.state,
    toState: after.state,
    onDate: after.state === 'done' ? after.actualOn : null,
    reason: reason ?? null,
    note: note ?? null,
  }
}
