import type { Answer, SaleKind } from '@hub/contracts'
import type { CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { type OpenCaseRow, presentOpenCases } from '../cases/index.js'
import type { DelayCard } from '../delays/index.js'
import { homeCard, type HomeRow, Officers, seesPurchase } from '../homes/index.js'
import {
  JourneyTemplates,
  NodeHistories,
  journeyView,
  type JourneyView,
  nodeRecords,
  type NodeRow,
  presentProgress,
  presentRisk,
  type RiskRow,
} from '../journeys/index.js'
import { type MoneyRow, nextOwn, presentPlan, presentSafely } from '../money/index.js'
import { homeScreenSql } from './home-screen.sql.js'

type Screen = Answer<'GET /home-screen'>

interface Row extends HomeRow {
  chosen: boolean
  projectId: string
  officerName: string | null
  officerPhoneCipher: string | null
  templateId: string | null
  handoverDueOn: string | null
  /** Of the chosen home only. */
  nodes: NodeRow[] | null
  saleKind: SaleKind
  money: MoneyRow | null
  hasAccount: boolean | null
  risks: RiskRow[] | null
  delays: DelayCard[] | null
  cases: OpenCaseRow[] | null
}

type OpenRisks = Screen['risks']

/** More of them stand on the page of their own. */
const mostRisks = 2
const noRisks: OpenRisks = { items: [], total: 0 }
const shown = (risks: readonly RiskRow[]): OpenRisks => ({
  items: risks.slice(0, mostRisks).map(presentRisk),
  total: risks.length,
})

@Injectable()
export class HomeScreenQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly histories: NodeHistories,
    private readonly officers: Officers,
    private readonly clock: Clock,
  ) {}

  /** One statement: my homes, and everything about the chosen one. @throws DomainError `home.not_found` */
  async of(personId: string, homeId: string | undefined): Promise<Screen> {
    const today = this.clock.today()
    const rows = await this.database.prepared<Row>(homeScreenSql, [personId, today, homeId ?? null])
    const row = rows.find(({ chosen }) => chosen)
    if (homeId && !row) throw new DomainError('home.not_found')
    const homes = rows.map(homeCard)
    if (!row)
      return {
        ...{ home: null, progress: null, risks: noRisks, delay: null, money: null, cases: [], officer: null },
        ...{ homes, today },
      }
    const view = await this.view(row, today)
    return {
      home: homeCard(row),
      progress: view && presentProgress(view),
      risks: view ? shown(row.risks ?? []) : noRisks,
      delay: view && (row.delays?.[0] ?? null),
      money: view && presentNext(row, view),
      cases: presentOpenCases(row.cases),
      officer: this.officers.of(row),
      homes,
      today,
    }
  }

  /** Null for those who do not see the purchase. */
  private async view(row: Row, today: CivilDate): Promise<JourneyView | null> {
    const card = homeCard(row)
    if (!row.templateId || !row.nodes || !seesPurchase(card.role)) return null
    const template = await this.templates.byId(row.templateId)
    const history = this.histories.of(row.projectId)
    return journeyView(template, nodeRecords(template, row.nodes), today, row.handoverDueOn, history)
  }
}

function presentNext({ money, saleKind, hasAccount }: Row, view: JourneyView): Screen['money'] {
  if (!money || money.items.length === 0) return null
  const { items } = presentPlan(money, view, view.today)
  return { next: nextOwn(items), safe: presentSafely(money, items, { saleKind, hasAccount: hasAccount === true }) }
}
