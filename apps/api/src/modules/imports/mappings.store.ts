import { createHash } from 'node:crypto'
import { importers, type ImportKindKey } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import { projectsOf, type StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import type { Tx } from '../../platform/database/database.js'
import { type Column, plainHeading } from './headings.rules.js'

export interface RememberedMapping {
  readonly kind: ImportKindKey
  /** Field by plain heading. */
  readonly fields: Readonly<Record<string, string | null>>
}

/** Which columns people have chosen, remembered per source: its name, else the set of its headings. */
@Injectable()
export class MappingsStore {
  constructor(private readonly clock: Clock) {}

  /** What was chosen last for this source, of this kind where it is known. */
  async recall(
    tx: Tx,
    by: StaffCaller,
    source: string,
    kind: ImportKindKey | undefined,
  ): Promise<RememberedMapping | null> {
    const row = await tx
      .selectFrom('importMapping')
      .select(['kind', 'fields'])
      .where('scope', '=', scopeOf(by))
      .where('source', '=', source)
      .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
      .orderBy('updatedAt', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row ? { kind: row.kind as ImportKindKey, fields: row.fields as RememberedMapping['fields'] } : null
  }

  async remember(
    tx: Tx,
    by: StaffCaller,
    source: string,
    kind: ImportKindKey,
    columns: readonly Column[],
  ): Promise<void> {
    const told = Object.fromEntries(columns.map(({ heading, field }) => [plainHeading(heading), field]))
    const fields = JSON.stringify(told)
    const updatedAt = this.clock.now()
    await tx
      .insertInto('importMapping')
      .values({ scope: scopeOf(by), source, kind, fields, updatedAt })
      .onConflict((oc) => oc.columns(['scope', 'source', 'kind']).doUpdateSet({ fields, updatedAt }))
      .execute()
  }
}

/** A name given by the importer, else a digest of the headings in any order. */
export function sourceKey(name: string | null, headings: readonly string[]): string {
  if (name) return `name:${name}`
  const plain = headings.map(plainHeading).sort().join('\n')
  return `headings:${createHash('sha256').update(plain).digest('base64url')}`
}

/** Those who import the same projects share what they have chosen. */
function scopeOf(by: StaffCaller): string {
  const projects = projectsOf(by, importers)
  return projects === 'all' ? projects : [...new Set(projects)].sort().join(',')
}
