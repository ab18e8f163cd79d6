import { ownershipKeepers, type Received } from '@hub/contracts'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import { Database } from '../../platform/database/database.js'
import { PhoneChanges } from '../identity/index.js'
import { CallingBuyers } from './proxies/calling-buyers.js'

type Route = 'POST /staff/homes/:homeId/buyers/:position/phone'

/**
 * Staff put another number on a contract for a buyer who lost the phone, or who deleted the account and came back. The
 * buyer has to tell what proves the contract; the account behind it, if there is one, gets the number too.
 */
@Injectable()
export class ReplaceBuyerPhone {
  constructor(
    private readonly database: Database,
    private readonly phones: PhoneChanges,
    private readonly fingerprint: Fingerprint,
    private readonly sealing: Sealing,
    private readonly buyers: CallingBuyers,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `home.not_found`, `auth.forbidden`, `home.proof_wrong`, `phone.held`, `request.too_many` */
  async execute(by: StaffCaller, place: Received<Route>['params'], body: Received<Route>['body']): Promise<void> {
    const { phone, proof, reason } = body
    const buyer = await this.buyers.prove(by, ownershipKeepers, place, proof)
    await this.database.write(async (tx) => {
      const number = { phoneCipher: this.sealing.seal(phone), phoneHash: this.fingerprint.of('phone', phone) }
      await tx
        .updateTable('purchaser')
        .set({ ...number, phoneErasedAt: null, phoneSetAt: this.clock.now() })
        .where('id', '=', buyer.id)
        .execute()
      const bound = await tx
        .selectFrom('membership')
        .select('personId')
        .where('purchaserId', '=', buyer.id)
        .where('endedAt', 'is', null)
        .executeTakeFirst()
      if (bound) await this.phones.byStaff(tx, bound.personId, phone)
      const staff = { staffId: by.staffId, name: by.name }
      await this.phones.record(tx, { personId: bound?.personId ?? null, purchaserId: buyer.id, staff, reason })
    })
  }
}
