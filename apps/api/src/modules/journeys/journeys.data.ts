import { type NodeState, nodeStateLabels } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { homeLabel } from '../homes/index.js'
import { JourneyTemplates } from './journey-templates.js'

const holding = defineDataHolding({ key: 'journeys', tables: ['journey', 'journey_node', 'journey_history'] })

/** The steps of a person's own purchases. They belong to the contract and hold no name or number, so they stay with it. */
@Injectable()
@KeepsData(holding)
export class JourneysData implements DataKeeper {
  constructor(
    private readonly database: Database,
    private readonly templates: JourneyTemplates,
  ) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const rows = await this.database.kysely
      .selectFrom('membership as m')
      .innerJoin('purchaser as b', 'b.id', 'm.purchaserId')
      .innerJoin('journey as j', 'j.purchaseId', 'b.purchaseId')
      .innerJoin('journeyNode as n', 'n.journeyId', 'j.id')
      .innerJoin('home as h', 'h.id', 'j.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .select(['j.templateId', 'g.name as building', 'h.unit', 'h.room', 'j.id', 'n.key', 'n.state'])
      .select(['n.startedOn', 'n.plannedOn', 'n.actualOn', 'n.note'])
      .where('m.personId', '=', personId)
      .orderBy('j.createdAt')
      .orderBy('j.id')
      .execute()
    const lines = []
    for (const row of rows) {
      const { nodes } = await this.templates.byId(row.templateId)
      const order = nodes.findIndex(({ key }) => key === row.key)
      const line = {
        房屋: homeLabel(row),
        步骤: nodes[order]?.name ?? row.key,
        状态: nodeStateLabels[row.state as NodeState],
        开始日期: row.startedOn,
        计划日期: row.plannedOn,
        完成日期: row.actualOn,
        说明: row.note,
      }
      lines.push({ journey: row.id, order, line })
    }
    const rank = (id: string): number => rows.findIndex((row) => row.id === id)
    lines.sort((a, b) => rank(a.journey) - rank(b.journey) || a.order - b.order)
    return [{ title: '购房进度', rows: lines.map(({ line }) => line) }]
  }

  erase(): Promise<void> {
    return Promise.resolve()
  }
}
