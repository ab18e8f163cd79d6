import { type Answer, moneyKeepers } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { JourneyTemplates, journeyView, nodeRecords, type NodeRow, nodesJson } from '../journeys/index.js'
import { moneyDifferences } from './money-differences.rules.js'
import { moneyJson, type MoneyRow, type PaymentRow, paymentsJson } from './money-row.js'
import { presentMoney } from './present-money.js'

type Money = Answer<'GET /staff/journeys/:journeyId/money'>

interface Row {
  projectId: string
  purchaseId: string
  templateId: string
  handoverDueOn: string | null
  total: number | null
  saleKind: string
  nodes: NodeRow[]
  money: MoneyRow
  payments: PaymentRow[]
}

/** The money of one journey as staff see it: with what does not fit together, and who changed what. */
@Injectable()
export class StaffMoneyQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `journey.not_found`, also for journeys of other projects */
  async execute(by: StaffCaller, journeyId: string): Promise<Money> {
    const { rows } = await sql<Row>`
      SELECT j.project_id, s.id AS purchase_id, j.template_id, s.handover_due_on, s.total, s.sale_kind,
        (${sql.raw(nodesJson)}) AS nodes, ${sql.raw(moneyJson)} AS money, ${sql.raw(paymentsJson)} AS payments
      FROM journey j JOIN purchase s ON s.id = j.purchase_id WHERE j.id = ${journeyId}`.execute(this.database.kysely)
    const [row] = rows
    const roles = row ? rolesIn(by, row.projectId) : []
    if (!row || roles.length === 0) throw new DomainError('journey.not_found')
    const today = this.clock.today()
    const template = await this.templates.byId(row.templateId)
    const view = journeyView(template, nodeRecords(template, row.nodes), today, row.handoverDueOn)
    const summary = presentMoney(row.money, row.payments, row.total, view, today)
    const stored = new Map(row.money.items.map((item) => [item.id, item]))
    return {
      ...summary,
      items: summary.items.map((line) => {
        const { version = 0, confirmed = false, dueNode = null, dueDays = 0 } = stored.get(line.id) ?? {}
        return { ...line, version, confirmed, dueNode, dueDays }
      }),
      differences: moneyDifferences({ ...row, ...summary, beyond: summary.beyond, payments: row.payments }),
      history: await this.history(row.purchaseId),
      nodes: template.nodes.map(({ key, name }) => ({ key, name })),
      editable: roles.some((role) => moneyKeepers.includes(role)),
      ...{ journeyId, today },
    }
  }

  private async history(purchaseId: string): Promise<Money['history']> {
    const rows = await this.database.kysely
      .selectFrom('moneyHistory')
      .select(['id', 'at', 'actorName', 'words', 'reason'])
      .where('purchaseId', '=', purchaseId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(200)
      .execute()
    return rows.map(({ id, at, actorName: by, words, reason }) => ({ id, at: at.toISOString(), by, words, reason }))
  }
}
