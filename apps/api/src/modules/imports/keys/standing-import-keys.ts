import type { ImportKindKey } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { ImportKeyCaller } from '../../../platform/auth/caller.js'
import { KeyHolders } from '../../../platform/auth/key-holders.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Fingerprint } from '../../../platform/crypto/fingerprint.js'
import { Database, type PreparedQuery } from '../../../platform/database/database.js'
import { RateLimits } from '../../../platform/limits/rate-limits.js'

interface Row {
  id: string
  name: string
  kinds: ImportKindKey[]
  everyProject: boolean
  madeBy: string
  lastUsedAt: Date | null
  projects: string[]
}

/** $1 hash of the key, $2 today. */
const standingKeySql: PreparedQuery = {
  name: 'standing-import-key',
  text: `
    SELECT k.id, k.name, k.kinds, k.every_project AS "everyProject", k.made_by AS "madeBy",
      k.last_used_at AS "lastUsedAt",
      ARRAY(SELECT p.project_id FROM import_key_project p WHERE p.key_id = k.id) AS projects
    FROM import_key k
    WHERE k.token_hash = $1 AND k.revoked_at IS NULL AND k.expires_on >= $2::date`,
}

/** A thousand rows take about a second, and one push is written at a time. */
const uses = { hits: 30, seconds: 60 }
/** Wrong keys from one address. */
const guesses = { hits: 30, seconds: 600 }
const minuteMs = 60_000

/** The kind of hash under which keys are kept. */
export const keyHashKind = 'import-key'

/** Which sales system stands behind a key that is neither revoked nor expired. Nothing is remembered between calls. */
@Injectable()
export class StandingImportKeys extends KeyHolders {
  constructor(
    private readonly database: Database,
    private readonly fingerprint: Fingerprint,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {
    super()
  }

  async find(key: string, address: string): Promise<ImportKeyCaller | null> {
    const hash = this.fingerprint.of(keyHashKind, key)
    const [row] = await this.database.prepared<Row>(standingKeySql, [hash, this.clock.today()])
    if (!row) {
      await this.limits.hit(`import-key-guess:${address}`, guesses)
      return null
    }
    await this.limits.hit(`import-key:${row.id}`, uses)
    await this.noteUse(row)
    const { id, name, kinds, everyProject, madeBy, projects } = row
    return { kind: 'importKey', keyId: id, name, kinds, madeBy, projects: everyProject ? 'all' : projects }
  }

  /** To the minute, so that many pushes are not as many writes. */
  private async noteUse({ id, lastUsedAt }: Row): Promise<void> {
    const now = this.clock.now()
    if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < minuteMs) return
    await this.database.apart.updateTable('importKey').set({ lastUsedAt: now }).where('id', '=', id).execute()
  }
}
