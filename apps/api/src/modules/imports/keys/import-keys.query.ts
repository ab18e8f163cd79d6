import type { Answer, ImportKindKey } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Database } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { mayKeep } from './key-scope.js'

type List = Answer<'GET /staff/import-keys'>
type Key = List['items'][number]
interface Project {
  id: string
  name: string
}

@Injectable()
export class ImportKeysQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(by: StaffCaller): Promise<List> {
    const rows = await this.keys()
      .orderBy(sql`k.revoked_at IS NOT NULL`)
      .orderBy('k.createdAt', 'desc')
      .orderBy('k.id')
      .execute()
    const today = this.clock.today()
    const items = rows.map((row): Key => {
      const { id, name, ending, expiresOn, maker, revoker, lastRefusedAt, lastFaults, revokedAt } = row
      return {
        ...{ id, name, ending, expiresOn, madeBy: maker, isExpired: expiresOn < today },
        kinds: row.kinds as ImportKindKey[],
        projects: row.everyProject ? null : row.projects,
        madeAt: row.createdAt.toISOString(),
        lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
        lastRefused: lastRefusedAt && { at: lastRefusedAt.toISOString(), faults: lastFaults ?? 0 },
        revoked: revokedAt && { at: revokedAt.toISOString(), by: revoker ?? '' },
      }
    })
    return { items: items.filter(({ projects }) => mayKeep(by, projects && projects.map(({ id }) => id))) }
  }

  /** @throws DomainError `import_key.not_found`, also for keys of others' projects */
  async one(by: StaffCaller, keyId: string): Promise<Key> {
    const { items } = await this.list(by)
    const key = items.find(({ id }) => id === keyId)
    if (!key) throw new DomainError('import_key.not_found')
    return key
  }

  /** A customer of ours has a handful. */
  private keys() {
    return this.database.kysely
      .selectFrom('importKey as k')
      .innerJoin('staff as m', 'm.id', 'k.madeBy')
      .leftJoin('staff as r', 'r.id', 'k.revokedBy')
      .selectAll('k')
      .select(['m.name as maker', 'r.name as revoker'])
      .select(
        sql<Project[]>`coalesce((
          SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name)
          FROM import_key_project kp JOIN project p ON p.id = kp.project_id WHERE kp.key_id = k.id
        ), '[]'::json)`.as('projects'),
      )
  }
}
