import {
  officeRoles,
  type Answer,
  type PaymentWay,
  type Received,
  type SaleKind,
  type Stage,
  type StaffRole,
} from '@hub/contracts'
import { type CivilDate, maskName, maskPhone } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { homeLabel } from '../homes/index.js'
import { NodeHistories } from './history/node-histories.js'
import { JourneyTemplates } from './journey-templates.js'
import { gravestRiskJson, type RiskRow, riskSeverity } from './journey-risks.js'
import { nodesJson, type NodeRow, nodeRecords } from './node-row.js'
import { journeyView, type JourneyView, presentProgress } from './present-journey.js'

export type StaffJourneyFilter = Received<'GET /staff/journeys'>['query']
type Row = Answer<'GET /staff/journeys'>['items'][number]

interface JourneyColumns {
  readonly id: string
  readonly stage: string
  readonly project: string
  readonly building: string
  readonly unit: string
  readonly room: string
  /** Never null: what has a journey is paid in some way. */
  readonly paymentWay: string | null
  readonly saleKind: string
  readonly nameCipher: string
  readonly phoneCipher: string | null
  readonly risk: Pick<RiskRow, 'title' | 'severity' | 'deadline'> | null
  readonly openRisks: number
}

/** What the list of staff and the page of one journey share: which rows one may see, and how a row is shown. */
@Injectable()
export class StaffJourneyRows {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly histories: NodeHistories,
    private readonly sealing: Sealing,
    private readonly fingerprint: Fingerprint,
  ) {}

  /** Only journeys of projects where the one who asks holds one of the roles. */
  matching(by: StaffCaller, filter: StaffJourneyFilter, roles: readonly StaffRole[] = officeRoles) {
    const { projectId, building, paymentWay, stage, turn, risky, q } = filter
    const mine = projectsOf(by, roles)
    let query = this.database.kysely
      .selectFrom('journey as j')
      .innerJoin('home as h', 'h.id', 'j.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .innerJoin('project as p', 'p.id', 'j.projectId')
      .innerJoin('purchase as s', (join) => join.onRef('s.id', '=', 'j.purchaseId').on('s.status', '=', 'active'))
      .innerJoin('purchaser as b', (join) => join.onRef('b.purchaseId', '=', 's.id').on('b.position', '=', 1))
      // PostgreSQL leaves it out of statements that use none of its columns.
      .leftJoin('journeyRisk as w', (join) =>
        join.onRef('w.journeyId', '=', 'j.id').onRef('w.projectId', '=', 'j.projectId').on('w.open', '>', sql.lit(0)),
      )
    // Of journey and building: each way into the list then meets the narrower choice first.
    if (mine !== 'all') query = query.where('j.projectId', 'in', mine).where('g.projectId', 'in', mine)
    if (projectId) query = query.where('j.projectId', '=', projectId).where('g.projectId', '=', projectId)
    if (building) query = query.where('g.name', '=', building)
    if (paymentWay) query = query.where('s.paymentWay', '=', paymentWay)
    if (stage) query = query.where('j.stage', '=', stage)
    if (turn) query = query.where(sql<boolean>`j.turns @> ARRAY[${turn}]::text[]`)
    if (risky) query = query.where('w.open', '>', sql.lit(0))
    if (!q) return query
    // Rooms, contracts and phones are stored in capitals without spaces.
    const code = q.replace(/\s/gu, '').toUpperCase()
    return query.where((eb) =>
      eb.or([
        eb('h.room', '=', code),
        eb('s.contractNo', '=', code),
        eb('b.nameHash', '=', this.fingerprint.of('name', q)),
        eb('b.phoneHash', '=', this.fingerprint.of('phone', code)),
      ]),
    )
  }

  columns(query: ReturnType<StaffJourneyRows['matching']>) {
    return query.select([
      ...([
        'j.id',
        'j.projectId',
        'j.stage',
        'j.templateId',
        'p.name as project',
        'g.name as building',
        'h.unit',
        'h.room',
      ] as const),
      ...(['s.paymentWay', 's.saleKind', 's.handoverDueOn', 'b.nameCipher', 'b.phoneCipher'] as const),
      sql<JourneyColumns['risk']>`(${sql.raw(gravestRiskJson)})`.as('risk'),
      sql<number>`coalesce(w.open, 0)`.as('openRisks'),
      sql<NodeRow[]>`(${sql.raw(nodesJson)})`.as('nodes'),
    ])
  }

  async view(
    row: { projectId: string; templateId: string; nodes: NodeRow[]; handoverDueOn: string | null },
    today: CivilDate,
  ): Promise<JourneyView> {
    const template = await this.templates.byId(row.templateId)
    return journeyView(
      template,
      nodeRecords(template, row.nodes),
      today,
      row.handoverDueOn,
      this.histories.of(row.projectId),
    )
  }

  present(row: JourneyColumns, view: JourneyView): Row {
    return {
      id: row.id,
      homeLabel: homeLabel(row),
      projectName: row.project,
      customerNameMasked: maskName(this.sealing.open(row.nameCipher)),
      phoneMasked: row.phoneCipher === null ? '' : maskPhone(this.sealing.open(row.phoneCipher)),
      paymentWay: row.paymentWay as PaymentWay,
      saleKind: row.saleKind as SaleKind,
      stage: row.stage as Stage,
      progress: presentProgress(view),
      risk: row.risk && { ...row.risk, severity: riskSeverity(row.risk) },
      openRisks: row.openRisks,
    }
  }
}
