import type { Answer, Received } from '@hub/contracts'
import { broadcasters } from '@hub/contracts/vocabulary'
import { maskName } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../../platform/auth/caller.js'
import { Sealing } from '../../../platform/crypto/sealing.js'
import { Database } from '../../../platform/database/database.js'
import { homeLabel } from '../../homes/index.js'

export type BroadcastFilter = Received<'GET /staff/risk-broadcasts/audience'>['query']
type Preview = Answer<'GET /staff/risk-broadcasts/audience'>
type Choices = Answer<'GET /staff/risk-broadcasts/choices'>

/** The projects a broadcast reaches; null: all of them. */
export type Reach = readonly string[] | null

/** Those of the one who asks, narrowed to the one that was chosen; an empty list reaches nobody. */
export function reachOf(by: StaffCaller, { projectId }: BroadcastFilter): Reach {
  const mine = projectsOf(by, broadcasters)
  if (projectId) return mine === 'all' || mine.includes(projectId) ? [projectId] : []
  return mine === 'all' ? null : mine
}

const sampleSize = 5

/** Whom a filter means. */
@Injectable()
export class Audience {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
  ) {}

  /** Running journeys under the filter, within the reach; of their homes only where the filter asks. */
  matching(reach: Reach, { city, building, bank, paymentWay, stage }: BroadcastFilter) {
    let query = this.database.kysely
      .selectFrom('journey as j')
      .innerJoin('purchase as s', (join) => join.onRef('s.id', '=', 'j.purchaseId').on('s.status', '=', 'active'))
    if (reach) query = query.where('j.projectId', '=', sql<string>`ANY(${[...reach]}::uuid[])`)
    if (city)
      query = query.where('j.projectId', 'in', (eb) => eb.selectFrom('project').select('id').where('city', '=', city))
    if (building)
      query = query.where('j.homeId', 'in', (eb) =>
        eb
          .selectFrom('home as h')
          .innerJoin('building as g', 'g.id', 'h.buildingId')
          .select('h.id')
          .where('g.name', '=', building),
      )
    if (bank) query = query.where('s.bank', '=', bank)
    if (paymentWay) query = query.where('s.paymentWay', '=', paymentWay)
    if (stage) query = query.where('j.stage', '=', stage)
    return query
  }

  async count(reach: Reach, filter: BroadcastFilter): Promise<number> {
    const { total } = await this.matching(reach, filter)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    return total
  }

  async preview(by: StaffCaller, filter: BroadcastFilter): Promise<Preview> {
    const reach = reachOf(by, filter)
    const rows = this.matching(reach, filter)
      .innerJoin('home as h', 'h.id', 'j.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .innerJoin('project as p', 'p.id', 'j.projectId')
      .innerJoin('purchaser as b', (join) => join.onRef('b.purchaseId', '=', 's.id').on('b.position', '=', 1))
      .select(['p.name as project', 'g.name as building', 'h.unit', 'h.room', 'b.nameCipher'])
      .orderBy('j.id', 'desc')
      .limit(sampleSize)
    const [total, found] = await Promise.all([this.count(reach, filter), rows.execute()])
    const sample = found.map((row) => ({
      homeLabel: homeLabel(row),
      projectName: row.project,
      customerNameMasked: maskName(this.sealing.open(row.nameCipher)),
    }))
    return { total, sample }
  }

  async choices(by: StaffCaller): Promise<Choices> {
    const reach = reachOf(by, {})
    const of = reach ? sql`WHERE p.id = ANY(${[...reach]}::uuid[])` : sql.raw('')
    const { rows } = await sql<{ cities: string[]; banks: string[] }>`
      WITH mine AS (SELECT p.id, p.city FROM project p ${of})
      SELECT ARRAY(SELECT DISTINCT city FROM mine WHERE city IS NOT NULL ORDER BY city) AS cities,
        ARRAY(SELECT DISTINCT s.bank FROM purchase s JOIN mine ON mine.id = s.project_id
          WHERE s.bank IS NOT NULL AND s.status = 'active' ORDER BY s.bank) AS banks`.execute(this.database.kysely)
    return rows[0] ?? { cities: [], banks: [] }
  }
}
