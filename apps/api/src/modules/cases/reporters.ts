import { memberRoleLabels, type MemberRole } from '@hub/contracts'
import { maskName } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Sealing } from '../../platform/crypto/sealing.js'
import type { Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'

/** Who of a household speaks, and under which purchase of the home. */
@Injectable()
export class Reporters {
  constructor(private readonly sealing: Sealing) {}

  /** `林* · 业主`. @throws DomainError `home.not_found` where the home has just changed hands */
  async of(tx: Tx, membershipId: string): Promise<{ purchaseId: string; name: string }> {
    const found = await tx
      .selectFrom('membership as m')
      .innerJoin('purchase as p', (join) => join.onRef('p.homeId', '=', 'm.homeId').on('p.status', '=', 'active'))
      .leftJoin('purchaser as b', 'b.id', 'm.purchaserId')
      .select(['p.id as purchaseId', 'm.role', 'b.nameCipher'])
      .where('m.id', '=', membershipId)
      .where('m.endedAt', 'is', null)
      .executeTakeFirst()
    if (!found) throw new DomainError('home.not_found')
    const role = memberRoleLabels[found.role as MemberRole]
    const name = found.nameCipher === null ? role : `${maskName(this.sealing.open(found.nameCipher))} · ${role}`
    return { purchaseId: found.purchaseId, name }
  }
}
