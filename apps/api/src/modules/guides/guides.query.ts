import type { Answer, MemberRole } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { homeLabel, seesPurchase } from '../homes/index.js'
import { JourneyTemplates, journeyView, nodeRecords, type NodeRow } from '../journeys/index.js'
import { ConfiguredGuides } from './configured-guides.js'
import { deedClock, fundLoanState } from './guide-facts.js'
import { guidesSql } from './guides.sql.js'

interface Row {
  project: string
  city: string | null
  building: string
  unit: string
  room: string
  area: number | null
  role: MemberRole
  purchaseId: string | null
  projectId: string
  total: number | null
  handoverDueOn: string | null
  templateId: string | null
  nodes: NodeRow[] | null
  ticked: string[] | null
}

@Injectable()
export class GuidesQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly configured: ConfiguredGuides,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `journey.not_found` */
  async of(personId: string, homeId: string): Promise<Answer<'GET /homes/:homeId/guides'>> {
    const row = await this.purchase(personId, homeId)
    const template = await this.templates.byId(row.templateId)
    const view = journeyView(template, nodeRecords(template, row.nodes), this.clock.today(), row.handoverDueOn)
    const { project, area, total } = row
    return {
      ...this.configured.of(row.city),
      home: { label: homeLabel(row), projectName: project, area, total },
      fundLoan: fundLoanState(view),
      deedClock: deedClock(view),
      ticked: row.ticked ?? [],
      today: view.today,
    }
  }

  /** The running purchase of a member who may know of it. @throws DomainError `home.not_found`, `journey.not_found` */
  async purchase(personId: string, homeId: string) {
    const [row] = await this.database.prepared<Row>(guidesSql, [personId, this.clock.today(), homeId])
    if (!row) throw new DomainError('home.not_found')
    const { purchaseId, templateId, nodes } = row
    if (!seesPurchase(row.role) || !purchaseId || !templateId || !nodes) throw new DomainError('journey.not_found')
    return { ...row, purchaseId, templateId, nodes }
  }
}
