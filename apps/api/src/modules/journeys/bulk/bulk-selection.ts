import { officeRoles, type Received, wholeBuildingEditors } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../../platform/auth/caller.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { homeLabel } from '../../homes/index.js'
import { listOrder } from '../staff-journey-order.js'
import { StaffJourneyRows } from '../staff-journey-rows.js'

export type Selection = Received<'POST /staff/journeys/bulk/preview'>['body']['selection']

/** More homes than any project has in one phase; more at once would hold too many rows for too long. */
const limit = 5_000

/** Which journeys a change of many homes is about. */
@Injectable()
export class BulkSelection {
  constructor(private readonly rows: StaffJourneyRows) {}

  /**
   * Labels of the homes by journey, in the order of the list.
   * @throws DomainError `auth.forbidden` for a filter by somebody who may only pick row by row, `journey.not_found` when
   * nothing that was picked is theirs to see, `node.too_many`
   */
  async homes(by: StaffCaller, selection: Selection): Promise<Map<string, string>> {
    const found = await this.of(by, selection)
      .select(['j.id', 'p.name as project', 'g.name as building', 'h.unit', 'h.room'])
      .orderBy(listOrder)
      .limit(limit + 1)
      .execute()
    if (found.length > limit) throw new DomainError('node.too_many', { limit: limit.toLocaleString('en-US') })
    if (found.length === 0 && 'journeyIds' in selection) throw new DomainError('journey.not_found')
    const several = new Set(found.map(({ project }) => project)).size > 1
    return new Map(found.map((home) => [home.id, `${several ? `${home.project} ` : ''}${homeLabel(home)}`]))
  }

  private of(by: StaffCaller, selection: Selection) {
    if ('journeyIds' in selection)
      return this.rows.matching(by, {}, officeRoles).where(sql<boolean>`j.id = ANY(${selection.journeyIds}::uuid[])`)
    const mine = projectsOf(by, wholeBuildingEditors)
    if (mine !== 'all' && mine.length === 0) throw new DomainError('auth.forbidden')
    return this.rows.matching(by, selection.filter, wholeBuildingEditors)
  }
}
