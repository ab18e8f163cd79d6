import type { Answer } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'
import { DataKeepers } from '../../platform/personal-data/data-keepers.js'
import { homeLabel, onWordOfSql } from '../homes/index.js'
import { PeopleStore } from '../identity/index.js'

interface Place {
  project: string
  building: string
  unit: string
  room: string
  invited: number
}

/** What a customer is told before the account is deleted. */
@Injectable()
export class DeletionQuery {
  constructor(
    private readonly database: Database,
    private readonly keepers: DataKeepers,
    private readonly people: PeopleStore,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<Answer<'GET /me/deletion'>> {
    const { phone, phoneHash } = await this.people.find(personId)
    const subject = { personId, phone, phoneHash }
    const [places, stays] = await Promise.all([this.places(personId), this.keepers.kept(subject)])
    return {
      homes: places.map((place) => `${place.project} ${homeLabel(place)}`),
      invited: places.reduce((sum, place) => sum + place.invited, 0),
      stays,
      proof: phone === null ? 'wechat' : 'sms',
    }
  }

  private async places(personId: string): Promise<Place[]> {
    const today = this.clock.today()
    const { rows } = await sql<Place>`
      SELECT p.name AS project, g.name AS building, h.unit, h.room, (
        SELECT count(*)::int FROM membership o
        WHERE o.home_id = m.home_id AND o.ended_at IS NULL AND o.person_id <> m.person_id
          AND (o.until IS NULL OR o.until >= ${today}::date) AND ${sql.raw(onWordOfSql('o', 'm.person_id'))}
      ) AS invited
      FROM membership m
      JOIN home h ON h.id = m.home_id
      JOIN building g ON g.id = h.building_id
      JOIN project p ON p.id = h.project_id
      WHERE m.person_id = ${personId} AND m.ended_at IS NULL AND (m.until IS NULL OR m.until >= ${today}::date)
      ORDER BY m.since, m.id`.execute(this.database.kysely)
    return rows
  }
}
