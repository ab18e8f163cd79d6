import {
  type Answer,
  type MemberRole,
  type OwnershipChangeKind,
  ownershipKeepers,
  type OwnershipOrigin,
  proxyKeepers,
} from '@hub/contracts'
import { maskName, maskPhone } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { rolesIn, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { StaffHomesQuery, type StaffHomeRow } from './staff-homes.query.js'

interface Row extends StaffHomeRow {
  projectId: string
  purchaseId: string | null
  origin: OwnershipOrigin
  since: string
  contractNo: string | null
  buyers: { position: number; name: string; phone: string | null; isBound: boolean }[] | null
  members: { role: MemberRole; count: number }[] | null
  proxies: { memberId: string; phone: string | null; since: string; by: string | null; reason: string | null }[] | null
  invitations: number
  calendars: number
  changes: Change[] | null
}
interface Change {
  id: string
  kind: OwnershipChangeKind
  on: string
  reason: string
  by: string
  at: string
  from: string
  to: string | null
}

/** Who owns a home, what would end with that, and how it came to that. */
@Injectable()
export class OwnershipQuery {
  constructor(
    private readonly database: Database,
    private readonly homes: StaffHomesQuery,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, also for homes of other projects */
  async of(by: StaffCaller, homeId: string): Promise<Answer<'GET /staff/homes/:homeId/ownership'>> {
    const row = await this.row(homeId)
    const roles = row ? rolesIn(by, row.projectId) : []
    if (!row || roles.length === 0) throw new DomainError('home.not_found')
    const name = (sealed: string): string => maskName(this.sealing.open(sealed))
    const { purchaseId, origin, since, contractNo, invitations, calendars } = row
    const buyers = (row.buyers ?? []).map(({ position, name: sealed, phone, isBound }) => ({
      ...{ position, nameMasked: name(sealed), isBound },
      phoneMasked: phone === null ? '' : maskPhone(this.sealing.open(phone)),
    }))
    return {
      home: this.homes.present(row),
      present: purchaseId === null ? null : { purchaseId, origin, since, contractNo, buyers },
      ends: { members: row.members ?? [], invitations, calendars },
      proxies: (row.proxies ?? []).map(({ memberId, phone, since: named, by: staff, reason }) => ({
        ...{ memberId, phoneMasked: phone === null ? '' : maskPhone(this.sealing.open(phone)) },
        ...{ since: new Date(named).toISOString(), named: staff === null ? null : { by: staff, reason: reason ?? '' } },
      })),
      mayNameProxy: row.purchaseId !== null && roles.some((role) => proxyKeepers.includes(role)),
      changes: (row.changes ?? []).map(({ from, to, at, ...change }) => ({
        ...{ ...change, at: new Date(at).toISOString() },
        ...{ fromNameMasked: name(from), toNameMasked: to && name(to) },
      })),
      editable: roles.some((role) => ownershipKeepers.includes(role)),
      today: this.clock.today(),
    }
  }

  private async row(homeId: string): Promise<Row | undefined> {
    const [now, today] = [this.clock.now(), this.clock.today()]
    const { rows } = await sql<Row>`
      SELECT h.id AS home_id, h.project_id, p.name AS project_name, g.name AS building, h.unit, h.room, b.name_cipher,
        j.id AS journey_id, s.id AS purchase_id, s.origin, s.subscribed_on AS since, s.contract_no,
        (SELECT json_agg(json_build_object('position', o.position, 'name', o.name_cipher,
            'phone', coalesce(a.phone_cipher, CASE WHEN o.phone_erased_at IS NULL THEN o.phone_cipher END),
            'isBound', m.id IS NOT NULL) ORDER BY o.position)
          FROM purchaser o LEFT JOIN membership m ON m.purchaser_id = o.id AND m.ended_at IS NULL
          LEFT JOIN person a ON a.id = m.person_id WHERE o.purchase_id = s.id) AS buyers,
        (SELECT json_agg(json_build_object('role', m.role, 'count', m.n)) FROM (
          SELECT role, count(*)::int AS n FROM membership WHERE home_id = h.id AND ended_at IS NULL
            AND (until IS NULL OR until >= ${today}::date) GROUP BY role
          ORDER BY array_position(ARRAY['owner', 'co_owner', 'proxy', 'family', 'tenant'], role)) m) AS members,
        (SELECT json_agg(json_build_object('memberId', m.id, 'phone', a.phone_cipher, 'since', m.since,
            'by', m.named_by_name, 'reason', m.named_reason) ORDER BY m.since, m.id)
          FROM membership m JOIN person a ON a.id = m.person_id
          WHERE m.home_id = h.id AND m.role = 'proxy' AND m.ended_at IS NULL) AS proxies,
        (SELECT count(*)::int FROM invitation i WHERE i.home_id = h.id AND i.accepted_at IS NULL
          AND i.revoked_at IS NULL AND i.expires_at > ${now}) AS invitations,
        (SELECT count(*)::int FROM calendar_feed f WHERE f.home_id = h.id AND f.revoked_at IS NULL) AS calendars,
        (SELECT json_agg(json_build_object('id', c.id, 'kind', c.kind, 'on', c.on_day, 'reason', c.reason,
            'by', c.staff_name, 'at', c.at, 'from', fb.name_cipher, 'to', tb.name_cipher) ORDER BY c.at DESC, c.id DESC)
          FROM ownership_change c
          JOIN purchaser fb ON fb.purchase_id = c.from_purchase_id AND fb.position = 1
          LEFT JOIN purchaser tb ON tb.purchase_id = c.to_purchase_id AND tb.position = 1
          WHERE c.home_id = h.id) AS changes
      FROM home h
      JOIN building g ON g.id = h.building_id
      JOIN project p ON p.id = h.project_id
      LEFT JOIN purchase s ON s.home_id = h.id AND s.status = 'active'
      LEFT JOIN purchaser b ON b.purchase_id = s.id AND b.position = 1
      LEFT JOIN journey j ON j.purchase_id = s.id
      WHERE h.id = ${homeId}`.execute(this.database.kysely)
    return rows[0]
  }
}
