import { officeRoles } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { HomeAccess, seesPurchase } from '../homes/index.js'
import { JourneyTemplates, type TemplateNode } from '../journeys/index.js'

export interface JourneyPlace {
  readonly journeyId: string
  readonly projectId: string
  readonly templateId: string
}
export interface PaperPlace extends JourneyPlace {
  readonly node: TemplateNode
  readonly document: TemplateNode['documents'][number]
}

/** Which journey's papers somebody may reach, and whether it needs such a paper at all. */
@Injectable()
export class PaperPlaces {
  constructor(
    private readonly database: Database,
    private readonly access: HomeAccess,
    private readonly templates: JourneyTemplates,
  ) {}

  /** @throws DomainError `home.not_found`; `journey.not_found` also to tenants */
  async ofHome(personId: string, homeId: string): Promise<JourneyPlace> {
    const { role } = await this.access.member(personId, homeId)
    const found = await this.journeys().where('j.homeId', '=', homeId).executeTakeFirst()
    if (!found || !seesPurchase(role)) throw new DomainError('journey.not_found')
    return found
  }

  /** @throws DomainError `journey.not_found`, also for journeys of other projects */
  async ofStaff(by: StaffCaller, journeyId: string): Promise<JourneyPlace> {
    const found = await this.journeys().where('j.id', '=', journeyId).executeTakeFirst()
    const mine = projectsOf(by, officeRoles)
    if (!found || (mine !== 'all' && !mine.includes(found.projectId))) throw new DomainError('journey.not_found')
    return found
  }

  /** @throws DomainError `paper.not_found` where the journey asks for no such paper */
  async paper(journey: JourneyPlace, nodeKey: string, documentKey: string): Promise<PaperPlace> {
    const { nodes } = await this.templates.byId(journey.templateId)
    const node = nodes.find(({ key }) => key === nodeKey)
    const document = node?.documents.find(({ key }) => key === documentKey)
    if (!node || !document) throw new DomainError('paper.not_found')
    return { ...journey, node, document }
  }

  private journeys() {
    return this.database.kysely
      .selectFrom('journey as j')
      .innerJoin('purchase as s', (join) => join.onRef('s.id', '=', 'j.purchaseId').on('s.status', '=', 'active'))
      .select(['j.id as journeyId', 'j.projectId', 'j.templateId'])
  }
}
