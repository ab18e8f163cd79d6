import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../../platform/database/database.js'
import { RecordSafety, type SafetyInput, type SafetyMatch } from '../../../money/index.js'
import type { ImportActor, ImportKind, Made } from '../import-kind.js'
import { type FieldFault, type Found, type ImportScope, type KeptValue, mayImport } from '../kind-rules.js'
import { type SafetyRecord, safetyRules } from './safety.rules.js'

interface FoundSafety extends Found {
  readonly match: SafetyMatch
}

/** 预售证、监管账户 of buildings, and of projects. */
@Injectable()
export class SafetyKind implements ImportKind<SafetyRecord, FoundSafety> {
  readonly rules = safetyRules

  constructor(private readonly safety: RecordSafety) {}

  async lookUp(tx: Tx, records: readonly SafetyRecord[], scope: ImportScope): Promise<FoundSafety[]> {
    const matches = await this.safety.match(records.map(inputOf), tx)
    return records.flatMap((record, i): FoundSafety[] => {
      const match = matches[i]
      return match ? [{ match, stored: storedForm(record, match), fault: safetyFault(match, scope) }] : []
    })
  }

  kept(_: Tx, rows: readonly unknown[]): Promise<KeptValue[][]> {
    return Promise.resolve(rows.map(() => []))
  }

  async write(tx: Tx, rows: readonly { record: SafetyRecord; found: FoundSafety }[], by: ImportActor): Promise<Made> {
    const matches = rows.map(({ found }) => found.match)
    const ids = await this.safety.execute(
      tx,
      rows.map(({ record }) => inputOf(record)),
      by,
    )
    // A date that is filled in cannot be taken out again; permit and account that come to a building can.
    const restorable = matches.filter(({ isKnown, fillsDate }) => isKnown && !fillsDate).length
    return { ids, restorable }
  }
}

function inputOf({
  project,
  buildings,
  permitNo,
  permitOn,
  bank,
  accountName,
  accountNumber,
  since,
}: SafetyRecord): SafetyInput {
  return {
    ...{ project, buildings: buildings?.split('、') ?? [] },
    permit: permitNo === null ? null : { number: permitNo, issuedOn: permitOn },
    account:
      bank === null || accountName === null || accountNumber === null || since === null
        ? null
        : { bank, accountName, accountNumber, since },
  }
}

/** What a file tells of a building that is new stands beside what is on record for it. */
function storedForm(record: SafetyRecord, { isKnown, news, fillsDate }: SafetyMatch): SafetyRecord | null {
  if (!isKnown) return null
  return {
    ...record,
    ...(news.includes('permit') ? { permitNo: null, permitOn: null } : fillsDate ? { permitOn: null } : {}),
    ...(news.includes('account') ? { bank: null, accountName: null, accountNumber: null, since: null } : {}),
  }
}

/** What buyers are told to pay into is never put right by a file. */
function safetyFault({ projectId, missing, conflict }: SafetyMatch, scope: ImportScope): FieldFault | null {
  if (projectId === null) return { field: 'project', message: '没有这个楼盘：请核对名称，或先导入房屋' }
  const forbidden = mayImport(scope, projectId)
  if (forbidden) return forbidden
  if (missing.length > 0)
    return { field: 'buildings', message: `这个楼盘没有「${missing.join('、')}」栋：请核对，或先导入房屋` }
  if (!conflict) return null
  const message = `${conflict.place}登记的是「${conflict.stored}」：请核对；要更正请在预售证和监管账户里写明原因`
  return { field: conflict.of, message }
}
