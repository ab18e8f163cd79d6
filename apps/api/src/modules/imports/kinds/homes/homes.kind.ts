import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../../platform/database/database.js'
import { type HomeMatch, RecordHomes } from '../../../homes/index.js'
import type { ImportKind, Made } from '../import-kind.js'
import { type Found, type ImportScope, type KeptValue, mayImport } from '../kind-rules.js'
import { type HomeRecord, homesRules } from './homes.rules.js'

interface FoundHome extends Found {
  readonly match: HomeMatch
}

/** 楼盘、楼栋、房屋, sold or not. */
@Injectable()
export class HomesKind implements ImportKind<HomeRecord, FoundHome> {
  readonly rules = homesRules

  constructor(private readonly homes: RecordHomes) {}

  async lookUp(tx: Tx, records: readonly HomeRecord[], scope: ImportScope): Promise<FoundHome[]> {
    const matches = await this.homes.match(records, tx)
    return matches.map((match) => ({
      match,
      stored: match.stored && { ...match.stored },
      fault: mayImport(scope, match.projectId),
    }))
  }

  kept(_: Tx, rows: readonly { record: HomeRecord; found: FoundHome }[]): Promise<KeptValue[][]> {
    return Promise.resolve(rows.map(() => []))
  }

  async write(tx: Tx, rows: readonly { record: HomeRecord; found: FoundHome }[]): Promise<Made> {
    const ids = await this.homes.execute(
      tx,
      rows.map(({ record }) => record),
    )
    return { ids }
  }
}
