import type { Answer, Received } from '@hub/contracts'
import { addDays } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../../platform/auth/caller.js'
import { keyPrefix } from '../../../platform/auth/key-holders.js'
import { Clock } from '../../../platform/clock/clock.js'
import { Fingerprint, newSecret } from '../../../platform/crypto/fingerprint.js'
import { newId } from '../../../platform/crypto/id.js'
import { Database, type Tx } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { ImportKeysQuery } from './import-keys.query.js'
import { type KeyProjects, mayKeep } from './key-scope.js'
import { keyHashKind } from './standing-import-keys.js'

const longestDays = 730

/** Makes a key for a sales system. Its text leaves here once and is kept nowhere. */
@Injectable()
export class MakeImportKey {
  constructor(
    private readonly database: Database,
    private readonly fingerprint: Fingerprint,
    private readonly keys: ImportKeysQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `project.not_found`, `import_key.name_taken`, `import_key.expiry_invalid` */
  async execute(
    by: StaffCaller,
    { name, kinds, projectIds, expiresOn }: Received<'POST /staff/import-keys'>['body'],
  ): Promise<Answer<'POST /staff/import-keys'>> {
    const today = this.clock.today()
    const latest = addDays(today, longestDays)
    if (expiresOn < today || expiresOn > latest) throw new DomainError('import_key.expiry_invalid', { latest })
    const secret = keyPrefix + newSecret()
    const createdAt = this.clock.now()
    const id = newId(createdAt)
    return this.database.write(async (tx) => {
      await this.checkProjects(tx, by, projectIds)
      const made = await tx
        .insertInto('importKey')
        .values({
          ...{ id, name, kinds: [...new Set(kinds)], expiresOn, createdAt },
          tokenHash: this.fingerprint.of(keyHashKind, secret),
          ending: secret.slice(-4),
          everyProject: projectIds === null,
          madeBy: by.staffId,
        })
        .onConflict((oc) => oc.columns(['madeBy', 'name']).where('revokedAt', 'is', null).doNothing())
        .executeTakeFirst()
      if (made.numInsertedOrUpdatedRows === 0n) throw new DomainError('import_key.name_taken', { name })
      const rows = [...new Set(projectIds)].map((projectId) => ({ keyId: id, projectId }))
      if (rows.length > 0) await tx.insertInto('importKeyProject').values(rows).execute()
      return { key: await this.keys.one(by, id), secret }
    })
  }

  private async checkProjects(tx: Tx, by: StaffCaller, projects: KeyProjects): Promise<void> {
    if (!mayKeep(by, projects)) throw new DomainError('project.not_found')
    const wanted = [...new Set(projects)]
    if (wanted.length === 0) return
    const found = await tx.selectFrom('project').select('id').where('id', 'in', wanted).execute()
    if (found.length < wanted.length) throw new DomainError('project.not_found')
  }
}
