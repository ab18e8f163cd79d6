import type { Answer, SharingField } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../../platform/clock/clock.js'
import { Database } from '../../platform/database/database.js'

type Mine = Answer<'GET /me/sharing'>

/** A person is bound as a buyer of a running purchase in a project. $person and $project are expressions. */
const buys = (personId: string, project: string) => sql<boolean>`EXISTS (
  SELECT FROM membership m
  JOIN purchaser b ON b.id = m.purchaser_id
  JOIN purchase s ON s.id = b.purchase_id AND s.status = 'active'
  WHERE m.person_id = ${personId} AND m.project_id = ${sql.raw(project)} AND m.ended_at IS NULL)`

/** What a customer sees of the register. */
@Injectable()
export class MySharingQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<Mine> {
    const [recipients, handovers] = await Promise.all([this.recipients(personId), this.handovers(personId)])
    return { recipients, handovers }
  }

  async isBuyerIn(personId: string, projectId: string): Promise<boolean> {
    const { rows } = await sql<{ buys: boolean }>`
      SELECT ${buys(personId, 'p.id')} AS buys FROM project p WHERE p.id = ${projectId}`.execute(this.database.kysely)
    return rows[0]?.buys ?? false
  }

  /** Whether an entry is, or was, a question to this person. */
  async wasAsked(personId: string, entryId: string): Promise<boolean> {
    const found = await this.database.kysely
      .selectFrom('sharingEntry as e')
      .select('e.id')
      .where('e.id', '=', entryId)
      .where((eb) =>
        eb.or([
          buys(personId, 'e.project_id'),
          eb.exists(
            eb
              .selectFrom('sharingConsent as c')
              .select('c.id')
              .whereRef('c.entryId', '=', 'e.id')
              .where('c.personId', '=', personId),
          ),
        ]),
      )
      .executeTakeFirst()
    return found !== undefined
  }

  /** Entries that run or will, of projects where the person buys; and one consented to, until that is withdrawn. */
  private async recipients(personId: string): Promise<Mine['recipients']> {
    const rows = await this.database.kysely
      .selectFrom('sharingEntry as e')
      .innerJoin('project as p', 'p.id', 'e.projectId')
      .leftJoin('sharingConsent as c', (join) =>
        join.onRef('c.entryId', '=', 'e.id').on('c.personId', '=', personId).on('c.withdrawnAt', 'is', null),
      )
      .select(['e.id as entryId', 'p.name as projectName', 'e.recipient', 'e.contact', 'e.purpose', 'e.handling'])
      .select(['e.fields', 'e.validFrom', 'e.validUntil', 'c.givenAt'])
      .where('e.endedAt', 'is', null)
      .where('e.validUntil', '>=', this.clock.today())
      .where((eb) => eb.or([eb('c.id', 'is not', null), buys(personId, 'e.project_id')]))
      .orderBy('e.createdAt', 'desc')
      .orderBy('e.id', 'desc')
      .execute()
    return rows.map(({ givenAt, fields, ...terms }) => ({
      ...{ ...terms, fields: fields as SharingField[], consentedAt: givenAt?.toISOString() ?? null },
    }))
  }

  private async handovers(personId: string): Promise<Mine['handovers']> {
    const rows = await this.database.kysely
      .selectFrom('sharingHandover as o')
      .innerJoin('sharingExport as x', 'x.id', 'o.exportId')
      .innerJoin('sharingEntry as e', 'e.id', 'x.entryId')
      .select(['o.id', 'o.homes', 'o.at', 'x.staffName as by', 'e.recipient', 'e.purpose', 'e.fields'])
      .where('o.personId', '=', personId)
      .orderBy('o.at', 'desc')
      .orderBy('o.id', 'desc')
      .execute()
    return rows.map((row) => ({ ...row, at: row.at.toISOString(), fields: row.fields as SharingField[] }))
  }
}
