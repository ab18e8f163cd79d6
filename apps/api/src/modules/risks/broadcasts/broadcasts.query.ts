import { type Answer, type Received, riskSeverities } from '@hub/contracts'
import { type Actor, broadcasters, type BroadcastState } from '@hub/contracts/vocabulary'
import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { z } from 'zod'
import { projectsOf, type StaffCaller } from '../../../platform/auth/caller.js'
import { Database } from '../../../platform/database/database.js'
import { readCursor, writeCursor } from '../../../platform/http/cursor.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import type { BroadcastFilter } from './audience.js'
import { mayEnd } from './broadcast.policy.js'

type List = Answer<'GET /staff/risk-broadcasts'>
export type Broadcast = List['items'][number]
const Place = z.tuple([z.iso.datetime(), z.uuid()])
const pageSize = 30

/** Broadcasts as staff see them: those that reach a project of theirs. */
@Injectable()
export class BroadcastsQuery {
  constructor(private readonly database: Database) {}

  async list(
    by: StaffCaller,
    { after, limit = pageSize }: Received<'GET /staff/risk-broadcasts'>['query'],
  ): Promise<List> {
    let query = this.rows(by).orderBy('x.publishedAt', 'desc').orderBy('x.id', 'desc')
    if (after) {
      const [at, id] = readCursor(after, Place)
      query = query.where(sql<boolean>`(x.published_at, x.id) < (${at}::timestamptz, ${id}::uuid)`)
    }
    const found = await query.limit(limit + 1).execute()
    const shown = found.slice(0, limit)
    const last = shown.at(-1)
    return {
      items: shown.map((row) => present(by, row)),
      next: last && found.length > limit ? writeCursor([last.publishedAt.toISOString(), last.id]) : null,
    }
  }

  /** @throws DomainError `broadcast.not_found` */
  async one(by: StaffCaller, id: string): Promise<Broadcast> {
    const row = await this.rows(by).where('x.id', '=', id).executeTakeFirst()
    if (!row) throw new DomainError('broadcast.not_found')
    return present(by, row)
  }

  private rows(by: StaffCaller) {
    const mine = projectsOf(by, broadcasters)
    return this.database.kysely
      .selectFrom('riskBroadcast as x')
      .leftJoin('project as p', (join) => join.on(sql<boolean>`ARRAY[p.id] = x.project_ids`))
      .selectAll('x')
      .select('p.name as projectName')
      .$if(mine !== 'all', (query) =>
        query.where(sql<boolean>`(x.everywhere OR x.project_ids && ${mine === 'all' ? [] : mine}::uuid[])`),
      )
  }
}

type Row = Awaited<ReturnType<ReturnType<BroadcastsQuery['rows']>['execute']>>[number]

function present(by: StaffCaller, row: Row): Broadcast {
  const { id, title, means, action, deadline, until, expected, reached, projectName, endedWords } = row
  return {
    ...{ id, title, means, action, deadline, until, expected, reached, projectName, endedWords },
    severity: riskSeverities[row.severity - 1] ?? 'notice',
    actor: row.actor as Actor,
    state: row.state as BroadcastState,
    filter: row.filter as BroadcastFilter,
    publishedBy: row.staffName,
    publishedAt: row.publishedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    mayEnd: row.endedAt === null && mayEnd(projectsOf(by, broadcasters), row),
  }
}
