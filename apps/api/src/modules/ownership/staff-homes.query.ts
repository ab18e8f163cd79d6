import { type Answer, officeRoles } from '@hub/contracts'
import { maskName } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { homeLabel } from '../homes/index.js'

export interface StaffHomeRow {
  readonly homeId: string
  readonly projectName: string
  readonly building: string
  readonly unit: string
  readonly room: string
  readonly nameCipher: string | null
  readonly journeyId: string | null
}

const most = 50

/** Every home, also one without a journey, which the list of journeys does not have. */
@Injectable()
export class StaffHomesQuery {
  constructor(
    private readonly database: Database,
    private readonly fingerprint: Fingerprint,
    private readonly sealing: Sealing,
  ) {}

  async find(by: StaffCaller, q: string): Promise<Answer<'GET /staff/homes'>> {
    const mine = projectsOf(by, officeRoles)
    // Rooms, contracts and phones are stored in capitals without spaces.
    const code = q.replace(/\s/gu, '').toUpperCase()
    const [name, phone] = [this.fingerprint.of('name', q), this.fingerprint.of('phone', code)]
    const { rows } = await sql<StaffHomeRow>`
      WITH found AS (
        SELECT id AS home_id FROM home WHERE room = ${code}
        UNION SELECT home_id FROM purchase WHERE contract_no = ${code} AND status = 'active'
        UNION SELECT s.home_id FROM purchaser b JOIN purchase s ON s.id = b.purchase_id AND s.status = 'active'
          WHERE b.name_hash = ${name} OR b.phone_hash = ${phone}
        UNION SELECT m.home_id FROM person a JOIN membership m ON m.person_id = a.id AND m.ended_at IS NULL
          WHERE a.phone_hash = ${phone} AND m.purchaser_id IS NOT NULL
      )
      SELECT h.id AS home_id, p.name AS project_name, g.name AS building, h.unit, h.room, b.name_cipher, j.id AS journey_id
      FROM found f
      JOIN home h ON h.id = f.home_id
      JOIN building g ON g.id = h.building_id
      JOIN project p ON p.id = h.project_id
      LEFT JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
      LEFT JOIN purchaser b ON b.purchase_id = s.id AND b.position = 1
      LEFT JOIN journey j ON j.purchase_id = s.id
      ${mine === 'all' ? sql.raw('') : sql`WHERE h.project_id = ANY(${mine}::uuid[])`}
      ORDER BY p.name COLLATE "C", length(g.name), g.name COLLATE "C", h.unit, length(h.room), h.room, h.id
      LIMIT ${most}`.execute(this.database.kysely)
    return { items: rows.map((row) => this.present(row)) }
  }

  present({ homeId, projectName, nameCipher, journeyId, ...place }: StaffHomeRow) {
    const ownerNameMasked = nameCipher && maskName(this.sealing.open(nameCipher))
    return { homeId, projectName, label: homeLabel(place), ownerNameMasked, journeyId }
  }
}
