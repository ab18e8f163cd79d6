import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Database, type PreparedQuery } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { FileViews } from '../../platform/storage/index.js'
import { homeCard, type HomeRow, seesPurchase } from '../homes/index.js'
import { JourneyTemplates, journeyView, nodeRecords, type NodeRow, nodesJson, presentNodes } from '../journeys/index.js'
import type { JourneyPlace, PaperPlace } from './paper-places.js'
import { type PaperRow, papersJson } from './paper-row.js'
import { type PaperView, presentPaper, presentStaffPaper } from './present-paper.js'

/** $1 person, $2 today, $3 home. */
const homePapersSql: PreparedQuery = {
  name: 'home-papers',
  text: `
    SELECT h.id, p.name AS project, g.name AS building, h.unit, h.room, m.role, m.until, j.stage,
      j.template_id AS "templateId", s.handover_due_on AS "handoverDueOn", (${nodesJson}) AS nodes, (${papersJson()}) AS papers
    FROM membership m
    JOIN home h ON h.id = m.home_id
    JOIN building g ON g.id = h.building_id
    JOIN project p ON p.id = h.project_id
    LEFT JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
    LEFT JOIN journey j ON j.purchase_id = s.id
    WHERE m.person_id = $1 AND m.home_id = $3 AND m.ended_at IS NULL AND (m.until IS NULL OR m.until >= $2::date)`,
}
interface HomePapersRow extends HomeRow {
  templateId: string | null
  handoverDueOn: string | null
  nodes: NodeRow[] | null
  papers: PaperRow[] | null
}

/** $1 journey. */
const journeyPapersSql: PreparedQuery = {
  name: 'journey-papers',
  text: `
    SELECT (${nodesJson}) AS nodes, (${papersJson()}) AS papers,
      (SELECT json_object_agg(v.paper_id, json_build_object('by', v.staff_name, 'at', v.at)) FROM (
        SELECT DISTINCT ON (w.paper_id) w.paper_id, w.staff_name, w.at FROM paper_view w
        JOIN paper r ON r.id = w.paper_id WHERE r.journey_id = j.id ORDER BY w.paper_id, w.at DESC) v) AS views
    FROM journey j WHERE j.id = $1`,
}
interface JourneyPapersRow {
  nodes: NodeRow[] | null
  papers: PaperRow[] | null
  views: Record<string, { by: string; at: string }> | null
}

@Injectable()
export class PapersQueries {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
    private readonly files: FileViews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `journey.not_found` */
  async ofHome(personId: string, homeId: string): Promise<Answer<'GET /homes/:homeId/papers'>> {
    const today = this.clock.today()
    const [row] = await this.database.prepared<HomePapersRow>(homePapersSql, [personId, today, homeId])
    if (!row) throw new DomainError('home.not_found')
    if (!row.templateId || !seesPurchase(homeCard(row).role)) throw new DomainError('journey.not_found')
    const template = await this.templates.byId(row.templateId)
    const records = nodeRecords(template, row.nodes ?? [])
    const phases = new Map(
      presentNodes(journeyView(template, records, today, row.handoverDueOn)).map(({ key, phase }) => [key, phase]),
    )
    const nodes = template.nodes
      .filter((node) => node.documents.length > 0 && phases.has(node.key))
      .map((node) => ({
        ...{ key: node.key, name: node.name, phase: phases.get(node.key) ?? ('later' as const) },
        papers: node.documents.map((document) => {
          const record = records.find(({ key }) => key === node.key)
          return presentPaper(
            { node, document, record, row: rowOf(row.papers, node.key, document.key), today },
            this.files,
          )
        }),
      }))
    return { home: homeCard(row), nodes, today }
  }

  /** One paper after its owner has changed it. */
  async one({ journeyId, templateId, node, document }: PaperPlace): Promise<PaperView> {
    const { records, papers } = await this.journey(journeyId, templateId)
    const record = records.find(({ key }) => key === node.key)
    const row = rowOf(papers, node.key, document.key)
    return presentPaper({ node, document, record, row, today: this.clock.today() }, this.files)
  }

  async ofStaff({ journeyId, templateId }: JourneyPlace): Promise<Answer<'GET /staff/journeys/:journeyId/papers'>> {
    const { template, records, papers, views } = await this.journey(journeyId, templateId)
    const today = this.clock.today()
    const items = template.nodes.flatMap((node) =>
      node.documents.map((document) => {
        const record = records.find(({ key }) => key === node.key)
        const row = rowOf(papers, node.key, document.key)
        const seen = row && views?.[row.id]
        const lastView = seen ? { by: seen.by, at: new Date(seen.at).toISOString() } : null
        return presentStaffPaper({ node, document, record, row, today }, lastView, this.files)
      }),
    )
    return { items, today }
  }

  private async journey(journeyId: string, templateId: string) {
    const [row] = await this.database.prepared<JourneyPapersRow>(journeyPapersSql, [journeyId])
    const template = await this.templates.byId(templateId)
    return { template, records: nodeRecords(template, row?.nodes ?? []), papers: row?.papers, views: row?.views }
  }
}

const rowOf = (papers: PaperRow[] | null | undefined, nodeKey: string, documentKey: string): PaperRow | undefined =>
  papers?.find((row) => row.nodeKey === nodeKey && row.documentKey === documentKey)
