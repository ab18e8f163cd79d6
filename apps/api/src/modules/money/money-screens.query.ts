import type { Answer, SaleKind } from '@hub/contracts'
import { chineseCapitals, fen, maskName } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Environment } from '../../platform/config/environment.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { buildingLabel, homeCard, type HomeRow, seesPurchase } from '../homes/index.js'
import { JourneyTemplates, journeyView, type JourneyView, nodeRecords, type NodeRow } from '../journeys/index.js'
import type { MoneyRow, PaymentRow } from './money-row.js'
import { moneyScreenSql, safetyScreenSql } from './money-screen.sql.js'
import { presentMoney, presentSafely } from './present-money.js'

interface Row extends HomeRow {
  purchaseId: string | null
  saleKind: SaleKind
}

interface MoneyScreenRow extends Row {
  templateId: string | null
  handoverDueOn: string | null
  total: number | null
  bank: string | null
  contractNo: string | null
  nameCipher: string | null
  nodes: NodeRow[] | null
  money: MoneyRow
  payments: PaymentRow[]
  accountName: string | null
}

interface SafetyRow extends Row {
  permit: Answer<'GET /homes/:homeId/safety'>['permit']
  account: Answer<'GET /homes/:homeId/safety'>['account']
}

/** The customer's pages about money, one statement each. Who does not see the purchase is told that there is none. */
@Injectable()
export class MoneyScreensQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly sealing: Sealing,
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `money.not_found` */
  async money(personId: string, homeId: string): Promise<Answer<'GET /homes/:homeId/money'>> {
    const row = await this.load<MoneyScreenRow>(moneyScreenSql, personId, homeId)
    const today = this.clock.today()
    const summary = presentMoney(row.money, row.payments, row.total, await this.view(row), today)
    const safe = presentSafely(row.money, summary.items, {
      saleKind: row.saleKind,
      hasAccount: row.accountName !== null,
    })
    return { ...summary, home: homeCard(row), safe, today }
  }

  /** @throws DomainError `home.not_found`, `money.not_found`, `payment.not_found` */
  async receipt(
    personId: string,
    homeId: string,
    paymentId: string,
  ): Promise<Answer<'GET /homes/:homeId/payments/:paymentId'>> {
    const row = await this.load<MoneyScreenRow>(moneyScreenSql, personId, homeId)
    const today = this.clock.today()
    const { payments } = presentMoney(row.money, row.payments, row.total, null, today)
    const payment = payments.find(({ id }) => id === paymentId)
    if (!payment) throw new DomainError('payment.not_found')
    const buyer = row.nameCipher ? maskName(this.sealing.open(row.nameCipher)) : '购房人'
    const payerNames = { customer: buyer, bank: row.bank ?? '贷款银行', fund_centre: '公积金中心' }
    return {
      home: homeCard(row),
      receipt: {
        ...payment,
        amountInCapitals: chineseCapitals(fen(payment.amount)),
        payerName: payerNames[payment.payer],
        contractNo: row.contractNo,
        payee: payment.supervised ? row.accountName : null,
      },
      today,
    }
  }

  /** @throws DomainError `home.not_found`, `money.not_found` */
  async safety(personId: string, homeId: string): Promise<Answer<'GET /homes/:homeId/safety'>> {
    const row = await this.load<SafetyRow>(safetyScreenSql, personId, homeId)
    const { saleKind, account } = row
    const permit = row.permit && { ...row.permit, buildings: row.permit.buildings.map(buildingLabel) }
    const { HOTLINE: hotline } = this.environment
    return { home: homeCard(row), saleKind, permit, account, hotline, today: this.clock.today() }
  }

  private async load<R extends Row>(query: PreparedQuery, personId: string, homeId: string): Promise<R> {
    const [row] = await this.database.prepared<R>(query, [personId, this.clock.today(), homeId])
    if (!row) throw new DomainError('home.not_found')
    if (!row.purchaseId || !seesPurchase(homeCard(row).role)) throw new DomainError('money.not_found')
    return row
  }

  private async view({ templateId, nodes, handoverDueOn }: MoneyScreenRow): Promise<JourneyView | null> {
    if (!templateId || !nodes) return null
    const template = await this.templates.byId(templateId)
    return journeyView(template, nodeRecords(template, nodes), this.clock.today(), handoverDueOn)
  }
}
