import type { Received } from '@hub/contracts'
import { nodeActionLabels, nodeStateLabels } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { Events } from '../../platform/events/events.js'
import { DomainError } from '../../platform/http/domain-error.js'
import type { NodeRecord } from './journey.types.js'
import { journeysChanged } from './journeys-changed.event.js'
import { JourneysStore, type LoadedJourney } from './journeys.store.js'
import type { NodeRefusal } from './node-input.js'
import { confirmedBy, decideAs, nodeInput, staffLine } from './staff-node-change.js'

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
      if ((journey.versions.get(nodeKey) ?? 0) !== action.version) throw new DomainError('request.conflict')
      const outcome = decideAs(journey, nodeInput(nodeKey, action), roles, this.clock.today())
      if (!outcome.allowed) throw refused(outcome.refusal, journey, before, action)
      const { changed } = outcome
      await this.store.save(tx, [{ journey, changed, confirms: confirmedBy(journey, nodeKey, action) }])
      await this.store.write(tx, [staffLine(journey, before, changed, action, by)])
      await this.events.emit(tx, journeysChanged, { journeyIds: [journeyId] })
    })
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
