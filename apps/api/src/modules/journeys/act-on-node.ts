import type { Received, StaffRole } from '@hub/contracts'
import { nodeActionLabels, nodeStateLabels } from '@hub/contracts'
import { civilDate, type CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { DomainError } from '../../platform/http/domain-error.js'
import type { NodeRecord } from './journey.types.js'
import { journeysChanged } from './journeys-changed.event.js'
import { type HistoryLine, JourneysStore, type LoadedJourney } from './journeys.store.js'
import type { NodeInput, NodeRefusal } from './node-input.js'
import { replaced } from './node-row.js'
import { applyNodeAction } from './node.rules.js'

type Action = Received<'POST /staff/journeys/:journeyId/nodes/:nodeKey/actions'>['body']

/** Staff advance, correct or annotate one node. */
@Injectable()
export class ActOnNode {
  constructor(
    private readonly database: Database,
    private readonly store: JourneysStore,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `journey.not_found`, `node.*`, `request.conflict` when somebody was faster */
  async execute(by: StaffCaller, journeyId: string, nodeKey: string, action: Action): Promise<void> {
    await this.database.write(async (tx) => {
      const [journey] = await this.store.lock(tx, [journeyId])
      const roles = journey ? rolesIn(by, journey.projectId) : []
      if (!journey || roles.length === 0) throw new DomainError('journey.not_found')
      const before = journey.records.find(({ key }) => key === nodeKey)
      if (!before) throw new DomainError('node.not_found')
      if (journey.versions.get(nodeKey) !== action.version) throw new DomainError('request.conflict')
      const changed = this.decide(journey, before, action, roles)
      const records = replaced(journey.records, changed)
      await this.store.save(tx, journey, records, changed, confirmedBy(journey, nodeKey, action))
      await this.store.write(tx, [historyLine(journey, before, changed, action, by)])
      await this.events.emit(tx, journeysChanged, { journeyIds: [journeyId] })
    })
  }

  /** Of several roles the one that may counts. */
  private decide(journey: LoadedJourney, before: NodeRecord, action: Action, roles: StaffRole[]): NodeRecord[] {
    const input = nodeInput(before.key, action)
    let refusal: NodeRefusal = 'not-yours'
    for (const role of roles) {
      const outcome = applyNodeAction(journey.template, journey.records, input, { today: this.clock.today(), role })
      if (outcome.allowed) return outcome.changed
      if (refusal === 'not-yours') refusal = outcome.refusal
    }
    throw refused(refusal, journey, before, action)
  }
}

/** The node whose day is staff's own from now on: what they said has happened or has not, and a new plan of the handover. */
function confirmedBy({ template }: LoadedJourney, nodeKey: string, { action, plannedOn }: Action): Set<string> {
  const isHandover = template.nodes.some(({ key, milestone }) => key === nodeKey && milestone === 'handover')
  return new Set(action !== 'update' || (isHandover && plannedOn !== undefined) ? [nodeKey] : [])
}

const day = (text: string | null | undefined): CivilDate | null | undefined =>
  text ? civilDate(text) : (text as null | undefined)

function nodeInput(key: string, body: Action): NodeInput {
  const { action, on, reason, note, turn, todo, dueOn, plannedOn, received } = body
  return {
    key,
    action,
    on: day(on) ?? undefined,
    reason,
    note,
    turn,
    todo,
    dueOn: day(dueOn),
    plannedOn: day(plannedOn),
    received,
  }
}

function refused(refusal: NodeRefusal, journey: LoadedJourney, before: NodeRecord, { action }: Action): DomainError {
  const node = journey.template.nodes.find(({ key }) => key === before.key)?.name ?? before.key
  const notNow = { node, state: nodeStateLabels[before.state], action: nodeActionLabels[action] }
  switch (refusal) {
    case 'unknown-node':
      return new DomainError('node.not_found')
    case 'not-yours':
      return new DomainError('auth.forbidden')
    case 'reason-required':
      return new DomainError('node.reason_required')
    case 'date-in-future':
      return new DomainError('node.date_invalid', { reason: '完成日期不能晚于今天' })
    case 'date-before-dependency':
      return new DomainError('node.date_invalid', { reason: '日期早于前一个节点，确实如此请写明原因' })
    case 'unknown-document':
      return new DomainError('request.invalid', {}, [{ path: 'received', message: '这个节点没有这份材料' }])
    case 'not-allowed-now':
    case 'not-optional':
    case 'dependent-finished':
      return new DomainError('node.not_allowed_now', notNow)
  }
}

function historyLine(
  journey: LoadedJourney,
  before: NodeRecord,
  changed: readonly NodeRecord[],
  action: Action,
  by: StaffCaller,
): HistoryLine {
  const after = changed.find(({ key }) => key === before.key) ?? before
  return {
    journeyId: journey.id,
    nodeKey: before.key,
    actorKind: 'staff',
    actorId: by.staffId,
    actorName: by.name,
    action: action.action,
    fromState: before.state,
    toState: after.state,
    onDate: after.state === 'done' ? after.actualOn : null,
    reason: action.reason ?? null,
    note: action.note ?? null,
  }
}
