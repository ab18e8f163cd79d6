import { Injectable } from '@nestjs/common'
import { sql } from 'kysely'
import { Clock } from '../clock/clock.js'
import { Database } from '../database/database.js'
import { DomainError } from '../http/domain-error.js'

export interface Limit {
  readonly hits: number
  readonly seconds: number
}

/** Fixed windows in PostgreSQL, so that a limit holds over all API processes. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one hit in its own transaction, so that a refusal later on does not give it back.
   * @throws DomainError `request.too_many` with the seconds until the window ends.
   */
  async hit(bucket: string, limit: Limit): Promise<{ left: number }> {
    const now = this.clock.now()
    const resetsAt = this.clock.in(limit.seconds)
    const { rows } = await sql<{ hits: number; resetsAt: Date }>`
      INSERT INTO rate_limit AS r (bucket, hits, resets_at) VALUES (${bucket}, 1, ${resetsAt})
      ON CONFLICT (bucket) DO UPDATE SET
        hits = CASE WHEN r.resets_at <= ${now} THEN 1 ELSE r.hits + 1 END,
        resets_at = CASE WHEN r.resets_at <= ${now} THEN ${resetsAt} ELSE r.resets_at END
      RETURNING hits, resets_at`.execute(this.database.apart)
    const [row] = rows
    if (row && row.hits > limit.hits) {
      const retryAfter = Math.max(1, Math.ceil((row.resetsAt.getTime() - now.getTime()) / 1000))
      throw new DomainError('request.too_many', { retryAfter })
    }
    return { left: limit.hits - (row?.hits ?? 0) }
  }

  /** Gives a bucket back after success. */
  async clear(bucket: string): Promise<void> {
    await this.database.apart.deleteFrom('rateLimit').where('bucket', '=', bucket).execute()
  }
}
