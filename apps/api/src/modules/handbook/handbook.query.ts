import { type MemberRole, paymentWayLabels, type PaymentWay, saleKindLabels, type SaleKind } from '@hub/contracts'
import { formatYuan } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Environment } from '../../platform/config/environment.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { homeLabel, Officers, seesPurchase } from '../homes/index.js'
import { JourneyTemplates, journeyView, nodeRecords, type NodeRow } from '../journeys/index.js'
import { OpenItems } from '../money/index.js'
import { handbookOf } from './handbook-content.js'
import type { Handbook, SupervisedAccount } from './handbook.types.js'
import { handbookSql } from './handbook.sql.js'

interface Row {
  project: string
  building: string
  unit: string
  room: string
  role: MemberRole
  officerName: string | null
  officerPhoneCipher: string | null
  journeyId: string | null
  templateId: string | null
  handoverDueOn: string | null
  saleKind: SaleKind
  paymentWay: PaymentWay
  nodes: NodeRow[] | null
  account: SupervisedAccount | null
}

/** As many of the next payments as fit on the page. */
const paymentsShown = 4

@Injectable()
export class HandbookQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly openItems: OpenItems,
    private readonly officers: Officers,
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `journey.not_found` */
  async of(personId: string, homeId: string): Promise<Handbook> {
    const today = this.clock.today()
    const [row] = await this.database.prepared<Row>(handbookSql, [personId, today, homeId])
    if (!row) throw new DomainError('home.not_found')
    const { journeyId, templateId, nodes, role, project, account, saleKind, paymentWay } = row
    if (!seesPurchase(role) || !journeyId || !templateId || !nodes) throw new DomainError('journey.not_found')
    const template = await this.templates.byId(templateId)
    return {
      ...handbookOf(journeyView(template, nodeRecords(template, nodes), today, row.handoverDueOn)),
      ...{ project, account, home: homeLabel(row), hotline: this.environment.HOTLINE },
      way: `${saleKindLabels[saleKind]}，${paymentWayLabels[paymentWay]}`,
      payments: await this.payments(journeyId),
      officer: this.officers.of(row),
    }
  }

  /** What the customer pays next; what banks pay out is none of it. */
  private async payments(journeyId: string): Promise<Handbook['payments']> {
    const open = await this.openItems.ofJourneys([journeyId])
    return open
      .filter(({ payer }) => payer === 'customer')
      .sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))
      .slice(0, paymentsShown)
      .map(({ name, rest, dueOn, state }) => ({ name, amount: formatYuan(rest), dueOn, late: state === 'overdue' }))
  }
}
