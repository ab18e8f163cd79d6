import { type Answer, homeStageLabels, type MemberRole, type Stage } from '@hub/contracts'
import { maskName, maskPhone } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Environment } from '../../platform/config/environment.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { PeopleStore } from '../identity/index.js'
import { homeLabel } from './home-label.js'
import { seesPurchase } from './membership.policy.js'
import { LeftHomesQuery } from './ownership/left-homes.query.js'

type Homes = Answer<'GET /homes'>
export type HomeCard = Homes['items'][number]

export interface HomeRow {
  id: string
  project: string
  building: string
  unit: string
  room: string
  stage: string | null
  role: string
  until: string | null
}

/** A home as its members see it named. */
export const homeCard = (row: HomeRow): HomeCard => ({
  id: row.id,
  projectName: row.project,
  label: homeLabel(row),
  stageLabel: row.stage && seesPurchase(row.role as MemberRole) ? homeStageLabels[row.stage as Stage] : '',
  role: row.role as MemberRole,
  until: row.until,
})

@Injectable()
export class HomesQueries {
  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
    private readonly people: PeopleStore,
    private readonly leftHomes: LeftHomesQuery,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  async mine(personId: string): Promise<Homes> {
    const [items, claimable, left, { phone }] = await Promise.all([
      this.cards(personId),
      this.claimable(personId),
      this.leftHomes.of(personId),
      this.people.find(personId),
    ])
    return { items, claimable, left, phoneMasked: phone && maskPhone(phone), hotline: this.environment.HOTLINE }
  }

  /** @throws DomainError `home.not_found` */
  async card(personId: string, homeId: string): Promise<HomeCard> {
    const found = (await this.cards(personId)).find(({ id }) => id === homeId)
    if (!found) throw new DomainError('home.not_found')
    return found
  }

  private async cards(personId: string): Promise<HomeCard[]> {
    const rows = await this.database.kysely
      .selectFrom('membership as m')
      .innerJoin('home as h', 'h.id', 'm.homeId')
      .innerJoin('building as b', 'b.id', 'h.buildingId')
      .innerJoin('project as p', 'p.id', 'h.projectId')
      .leftJoin('purchase as s', (join) => join.onRef('s.homeId', '=', 'h.id').on('s.status', '=', 'active'))
      .leftJoin('journey as j', 'j.purchaseId', 's.id')
      .select(['h.id', 'p.name as project', 'b.name as building', 'h.unit', 'h.room', 'j.stage', 'm.role', 'm.until'])
      .where('m.personId', '=', personId)
      .where('m.endedAt', 'is', null)
      .where((eb) => eb.or([eb('m.until', 'is', null), eb('m.until', '>=', this.clock.today())]))
      .orderBy('m.since', 'desc')
      .orderBy('h.id')
      .execute()
    return rows.map(homeCard)
  }

  private async claimable(personId: string): Promise<Homes['claimable']> {
    const rows = await this.database.kysely
      .selectFrom('person as me')
      .innerJoin('purchaser as b', 'b.phoneHash', 'me.phoneHash')
      .innerJoin('purchase as s', (join) => join.onRef('s.id', '=', 'b.purchaseId').on('s.status', '=', 'active'))
      .innerJoin('home as h', 'h.id', 's.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .innerJoin('project as p', 'p.id', 'h.projectId')
      .leftJoin('membership as m', (join) =>
        join
          .onRef('m.homeId', '=', 'h.id')
          .onRef('m.personId', '=', 'me.id')
          .on('m.endedAt', 'is', null)
          .on('m.role', 'in', ['owner', 'co_owner']),
      )
      .select([
        'h.id',
        'p.name as project',
        'g.name as building',
        'h.unit',
        'h.room',
        'b.nameCipher',
        'b.lastSixHash',
        's.contractNo',
      ])
      .where('me.id', '=', personId)
      .where('m.id', 'is', null)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('membership as o')
              .select('o.id')
              .whereRef('o.purchaserId', '=', 'b.id')
              .where('o.endedAt', 'is', null),
          ),
        ),
      )
      .orderBy('h.id')
      .orderBy('b.position')
      .execute()
    const first = rows.filter((row, i) => rows.findIndex(({ id }) => id === row.id) === i)
    return first.map((row) => ({
      id: row.id,
      projectName: row.project,
      label: homeLabel(row),
      customerNameMasked: maskName(this.sealing.open(row.nameCipher)),
      proofs: [...(row.lastSixHash ? (['identity'] as const) : []), ...(row.contractNo ? (['contract'] as const) : [])],
    }))
  }
}
