import type { Answer, PaymentWay, SaleKind } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { withReadyPart } from '../../platform/http/ready-part.js'
import { FileViews } from '../../platform/storage/index.js'
import type { DelayCard } from '../delays/index.js'
import { homeCard, type HomeRow, Officers, seesPurchase } from '../homes/index.js'
import {
  type HistoryRow,
  JourneyTemplates,
  NodeHistories,
  journeyView,
  type JourneyView,
  nodeRecords,
  type NodeRow,
  presentHistory,
  presentNode,
  presentNodes,
  presentProgress,
  presentRisk,
  type RiskRow,
  writeNodes,
} from '../journeys/index.js'
import { type PaperRow, presentPaper } from '../papers/index.js'
import { journeyScreenSql } from './journey-screen.sql.js'

interface Row extends HomeRow {
  projectId: string
  officerName: string | null
  officerPhoneCipher: string | null
  templateId: string | null
  handoverDueOn: string | null
  saleKind: SaleKind
  paymentWay: PaymentWay
  nodes: NodeRow[] | null
  history: HistoryRow[] | null
  /** Open ones of the node. */
  risks: RiskRow[] | null
  papers: PaperRow[] | null
  delays: DelayCard[] | null
}

/** The customer's pages about a journey, one statement each. */
@Injectable()
export class JourneyScreensQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly histories: NodeHistories,
    private readonly officers: Officers,
    private readonly files: FileViews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `journey.not_found` */
  async journey(personId: string, homeId: string): Promise<Answer<'GET /homes/:homeId/journey'>> {
    const { row, view } = await this.load(personId, homeId, null)
    const { saleKind, paymentWay } = row
    const nodes = presentNodes(view)
    const answer = {
      home: homeCard(row),
      progress: presentProgress(view),
      saleKind,
      paymentWay,
      nodes,
      delays: row.delays ?? [],
      today: view.today,
    }
    return withReadyPart(answer, 'nodes', writeNodes(view.template, nodes))
  }

  /** @throws DomainError `home.not_found`, `journey.not_found`, `node.not_found` */
  async node(
    personId: string,
    homeId: string,
    nodeKey: string,
  ): Promise<Answer<'GET /homes/:homeId/journey/nodes/:nodeKey'>> {
    const { row, view } = await this.load(personId, homeId, nodeKey)
    const node = view.template.nodes.find(({ key }) => key === nodeKey)
    const chart = presentNodes(view).find(({ key }) => key === nodeKey)
    if (!node || !chart) throw new DomainError('node.not_found')
    const history = (row.history ?? []).map(presentHistory)
    const record = view.records.find(({ key }) => key === nodeKey)
    const papers = node.documents.map((document) => {
      const brought = row.papers?.find(({ documentKey }) => documentKey === document.key)
      return presentPaper({ node, document, record, row: brought, today: view.today }, this.files)
    })
    return {
      node: presentNode(view, chart, node, history),
      risks: (row.risks ?? []).map(presentRisk),
      papers,
      delay: row.delays?.find((delay) => delay.nodeKey === nodeKey) ?? null,
      officer: this.officers.of(row),
      today: view.today,
    }
  }

  private async load(
    personId: string,
    homeId: string,
    nodeKey: string | null,
  ): Promise<{ row: Row; view: JourneyView }> {
    const today = this.clock.today()
    const [row] = await this.database.prepared<Row>(journeyScreenSql, [personId, today, homeId, nodeKey])
    if (!row) throw new DomainError('home.not_found')
    if (!row.templateId || !row.nodes || !seesPurchase(homeCard(row).role)) throw new DomainError('journey.not_found')
    const template = await this.templates.byId(row.templateId)
    return {
      row,
      view: journeyView(
        template,
        nodeRecords(template, row.nodes),
        today,
        row.handoverDueOn,
        this.histories.of(row.projectId),
      ),
    }
  }
}
