import { type Answer, everyStaffRole, type PaymentWay, type Received, type SaleKind, type Stage } from '@hub/contracts'
import { type CivilDate, maskName, maskPhone } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { homeLabel } from '../homes/index.js'
import { JourneyTemplates } from './journey-templates.js'
import { nodesJson, type NodeRow, nodeRecords } from './node-row.js'
import { allowedNodeActions } from './node.rules.js'
import { journeyView, type JourneyView, presentNodes, presentProgress } from './present-journey.js'
import { presentHistory, presentNode } from './present-node.js'
import { presentOfficer } from './present-officer.js'

type List = Answer<'GET /staff/journeys'>
type Filter = Received<'GET /staff/journeys'>['query']
type Full = Answer<'GET /staff/journeys/:journeyId'>

const pageSize = 50

/** Journeys as staff see them: only of projects where they hold a role. */
@Injectable()
export class StaffJourneysQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly sealing: Sealing,
    private readonly fingerprint: Fingerprint,
    private readonly clock: Clock,
  ) {}

  async list(by: StaffCaller, filter: Filter): Promise<List> {
    const limit = filter.limit ?? pageSize
    const matching = this.matching(by, filter)
    const page = filter.after ? matching.where('j.id', '>', filter.after) : matching
    const [rows, { total }] = await Promise.all([
      this.columns(page)
        .orderBy('j.id')
        .limit(limit + 1)
        .execute(),
      matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    ])
    const today = this.clock.today()
    const items = await Promise.all(rows.slice(0, limit).map(async (row) => this.row(row, await this.view(row, today))))
    return { items, total, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
  }

  /** @throws DomainError `journey.not_found`, also for journeys of other projects */
  async one(by: StaffCaller, journeyId: string): Promise<Full> {
    const query = this.matching(by, {}).where('j.id', '=', journeyId)
    const [row, nodes, history] = await Promise.all([
      this.columns(query)
        .select(['j.projectId', 'h.officerName', 'h.officerPhoneCipher', 't.version as templateVersion'])
        .executeTakeFirst(),
      this.database.kysely
        .selectFrom('journeyNode')
        .select(['key', 'version'])
        .where('journeyId', '=', journeyId)
        .execute(),
      this.history(journeyId),
    ])
    if (!row) throw new DomainError('journey.not_found')
    const view = await this.view(row, this.clock.today())
    const { template, records, today } = view
    const versions = new Map(nodes.map(({ key, version }) => [key, version]))
    const roles = rolesIn(by, row.projectId)
    const chart = new Map(presentNodes(view).map((node) => [node.key, node]))
    return {
      ...this.row(row, view),
      officer: presentOfficer(row, this.sealing),
      templateVersion: row.templateVersion,
      nodes: template.nodes.flatMap((node) => {
        const drawn = chart.get(node.key)
        if (!drawn) return []
        const lines = history.filter((line) => line.nodeKey === node.key).map((line) => presentHistory(line))
        const allowed = roles.flatMap((role) => allowedNodeActions(template, records, node.key, { today, role }))
        return [
          {
            ...presentNode(view, drawn, node, lines),
            allowedActions: [...new Set(allowed)],
            version: versions.get(node.key) ?? 0,
            optional: node.optional,
          },
        ]
      }),
      history: history.map((line) => ({
        ...presentHistory(line),
        reason: line.reason,
        nodeKey: line.nodeKey,
        nodeName: chart.get(line.nodeKey)?.name ?? line.nodeKey,
      })),
      today,
    }
  }

  private matching(by: StaffCaller, { projectId, building, paymentWay, stage, turn, q }: Filter) {
    const mine = projectsOf(by, everyStaffRole)
    let query = this.database.kysely
      .selectFrom('journey as j')
      .innerJoin('home as h', 'h.id', 'j.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .innerJoin('project as p', 'p.id', 'j.projectId')
      .innerJoin('purchase as s', (join) => join.onRef('s.id', '=', 'j.purchaseId').on('s.status', '=', 'active'))
      .innerJoin('purchaser as b', (join) => join.onRef('b.purchaseId', '=', 's.id').on('b.position', '=', 1))
      .innerJoin('journeyTemplate as t', 't.id', 'j.templateId')
    if (mine !== 'all') query = query.where('j.projectId', 'in', mine)
    if (projectId) query = query.where('j.projectId', '=', projectId)
    if (building) query = query.where('g.name', '=', building)
    if (paymentWay) query = query.where('s.paymentWay', '=', paymentWay)
    if (stage) query = query.where('j.stage', '=', stage)
    if (turn) query = query.where(sql<boolean>`j.turns @> ARRAY[${turn}]::text[]`)
    if (!q) return query
    return query.where((eb) =>
      eb.or([
        eb('h.room', '=', q),
        eb('s.contractNo', '=', q),
        eb('b.nameHash', '=', this.fingerprint.of('name', q)),
        eb('b.phoneHash', '=', this.fingerprint.of('phone', q)),
      ]),
    )
  }

  private columns(query: ReturnType<StaffJourneysQuery['matching']>) {
    return query.select([
      ...(['j.id', 'j.stage', 'j.templateId', 'p.name as project', 'g.name as building', 'h.unit', 'h.room'] as const),
      ...(['s.paymentWay', 's.saleKind', 's.handoverDueOn', 'b.nameCipher', 'b.phoneCipher'] as const),
      sql<NodeRow[]>`(${sql.raw(nodesJson)})`.as('nodes'),
    ])
  }

  private async view(
    row: { templateId: string; nodes: NodeRow[]; handoverDueOn: string | null },
    today: CivilDate,
  ): Promise<JourneyView> {
    const template = await this.templates.byId(row.templateId)
    return journeyView(template, nodeRecords(template, row.nodes), today, row.handoverDueOn)
  }

  private row(row: ListRow, view: JourneyView): List['items'][number] {
    return {
      id: row.id,
      homeLabel: homeLabel(row),
      projectName: row.project,
      customerNameMasked: maskName(this.sealing.open(row.nameCipher)),
      phoneMasked: maskPhone(this.sealing.open(row.phoneCipher)),
      paymentWay: row.paymentWay as PaymentWay,
      saleKind: row.saleKind as SaleKind,
      stage: row.stage as Stage,
      progress: presentProgress(view),
    }
  }

  private history(journeyId: string) {
    return this.database.kysely
      .selectFrom('journeyHistory')
      .select(['nodeKey', 'at', 'actorKind', 'actorName', 'action', 'onDate', 'reason', 'note'])
      .where('journeyId', '=', journeyId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .execute()
  }
}

interface ListRow {
  id: string
  stage: string
  project: string
  building: string
  unit: string
  room: string
  paymentWay: string
  saleKind: string
  nameCipher: string
  phoneCipher: string
}
