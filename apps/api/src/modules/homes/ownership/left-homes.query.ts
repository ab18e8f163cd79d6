import type { Answer, MemberRole, OwnershipChangeKind } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { homeLabel } from '../home-label.js'

const shownSeconds = 180 * 86_400

/** Homes that somebody no longer sees because they changed hands, so that nobody takes it for a mistake. */
@Injectable()
export class LeftHomesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<Answer<'GET /homes'>['left']> {
    const rows = await this.database.kysely
      .selectFrom('membership as m')
      .innerJoin('ownershipChange as c', 'c.id', 'm.changeId')
      .innerJoin('home as h', 'h.id', 'm.homeId')
      .innerJoin('building as b', 'b.id', 'h.buildingId')
      .innerJoin('project as p', 'p.id', 'h.projectId')
      .select(['h.id', 'p.name as projectName', 'b.name as building', 'h.unit', 'h.room'])
      .select(['m.role', 'c.kind', 'c.onDay as on'])
      .where('m.personId', '=', personId)
      .where('m.endedAt', '>', this.clock.in(-shownSeconds))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('membership as o')
              .select('o.id')
              .whereRef('o.homeId', '=', 'm.homeId')
              .whereRef('o.personId', '=', 'm.personId')
              .where('o.endedAt', 'is', null),
          ),
        ),
      )
      .orderBy('m.endedAt', 'desc')
      .orderBy('m.id')
      .execute()
    const first = rows.filter((row, i) => rows.findIndex(({ id }) => id === row.id) === i)
    return first.map(({ id, projectName, role, kind, on, ...place }) => ({
      ...{ id, projectName, label: homeLabel(place), on },
      ...{ role: role as MemberRole, kind: kind as OwnershipChangeKind },
    }))
  }
}
