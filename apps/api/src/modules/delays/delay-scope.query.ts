import { Injectable } from '@nestjs/common'
import type { Tx } from '../../platform/database/database.js'
import { homeLabel } from '../homes/index.js'
import { JourneyTemplates } from '../journeys/index.js'
import type { DelayScope } from './delay-homes.store.js'

/** What a scope is called, and how many homes are in it. */
@Injectable()
export class DelayScopeWords {
  constructor(private readonly templates: JourneyTemplates) {}

  async of(tx: Tx, { building, journeyId }: DelayScope): Promise<string> {
    if (journeyId === undefined) return building === undefined ? '全部楼栋' : `${building} 幢`
    const home = await tx
      .selectFrom('journey as j')
      .innerJoin('home as h', 'h.id', 'j.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .select(['g.name as building', 'h.unit', 'h.room'])
      .where('j.id', '=', journeyId)
      .executeTakeFirst()
    return home ? homeLabel(home) : ''
  }

  async nodeName(tx: Tx, journeyId: string, nodeKey: string): Promise<string> {
    const { templateId } = await tx
      .selectFrom('journey')
      .select('templateId')
      .where('id', '=', journeyId)
      .executeTakeFirstOrThrow()
    const template = await this.templates.byId(templateId, tx)
    return template.nodes.find(({ key }) => key === nodeKey)?.name ?? nodeKey
  }

  async count(tx: Tx, { projectId, building, journeyId }: DelayScope): Promise<number> {
    let query = tx
      .selectFrom('journey as j')
      .innerJoin('purchase as s', (join) => join.onRef('s.id', '=', 'j.purchaseId').on('s.status', '=', 'active'))
      .innerJoin('home as h', 'h.id', 'j.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .select((eb) => eb.fn.countAll<number>().as('homes'))
      .where('j.projectId', '=', projectId)
    if (building !== undefined) query = query.where('g.name', '=', building)
    if (journeyId !== undefined) query = query.where('j.id', '=', journeyId)
    return (await query.executeTakeFirstOrThrow()).homes
  }
}
