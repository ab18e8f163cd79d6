import type { Answer } from '@hub/contracts'
import type { CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { homeCard, type HomeRow, presentOfficer, seesPurchase } from '../homes/index.js'
import {
  JourneyTemplates,
  journeyView,
  nodeRecords,
  type NodeRow,
  presentProgress,
  type Progress,
} from '../journeys/index.js'
import { homeScreenSql } from './home-screen.sql.js'

interface Row extends HomeRow {
  chosen: boolean
  officerName: string | null
  officerPhoneCipher: string | null
  templateId: string | null
  handoverDueOn: string | null
  /** Of the chosen home only. */
  nodes: NodeRow[] | null
}

@Injectable()
export class HomeScreenQuery {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** One statement: my homes, and everything about the chosen one. @throws DomainError `home.not_found` */
  async of(personId: string, homeId: string | undefined): Promise<Answer<'GET /home-screen'>> {
    const today = this.clock.today()
    const rows = await this.database.prepared<Row>(homeScreenSql, [personId, today, homeId ?? null])
    const row = rows.find(({ chosen }) => chosen)
    if (homeId && !row) throw new DomainError('home.not_found')
    const homes = rows.map(homeCard)
    if (!row) return { home: null, progress: null, officer: null, homes, today }
    return {
      home: homeCard(row),
      progress: await this.progress(row, today),
      officer: presentOfficer(row, this.sealing),
      homes,
      today,
    }
  }

  private async progress(row: Row, today: CivilDate): Promise<Progress | null> {
    const card = homeCard(row)
    if (!row.templateId || !row.nodes || !seesPurchase(card.role)) return null
    const template = await this.templates.byId(row.templateId)
    return presentProgress(journeyView(template, nodeRecords(template, row.nodes), today, row.handoverDueOn))
  }
}
