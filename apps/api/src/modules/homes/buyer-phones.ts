import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock/clock.js'
import { Fingerprint } from '../../platform/crypto/fingerprint.js'
import { Sealing } from '../../platform/crypto/sealing.js'
import type { Tx } from '../../platform/database/database.js'

/** The phone numbers of buyers. The law wants contract and payments, not the number: it goes with the account. */
@Injectable()
export class BuyerPhones {
  constructor(
    private readonly sealing: Sealing,
    private readonly fingerprint: Fingerprint,
    private readonly clock: Clock,
  ) {}

  /** On every contract with this number, and on those that the person has proven to be a buyer of. */
  async erase(tx: Tx, personId: string, phoneHash: string | null): Promise<void> {
    const proven = tx
      .selectFrom('membership')
      .select('purchaserId')
      .where('personId', '=', personId)
      .where('purchaserId', 'is not', null)
    const theirs = await tx
      .selectFrom('purchaser')
      .select('id')
      .where('phoneErasedAt', 'is', null)
      .where((eb) =>
        eb.or([eb('id', 'in', proven.$castTo<{ purchaserId: string }>()), eb('phoneHash', '=', phoneHash ?? '')]),
      )
      .orderBy('id')
      .forUpdate()
      .execute()
    for (const { id } of theirs) {
      const nothing = { phoneCipher: this.sealing.seal(''), phoneHash: this.fingerprint.of('erased', id) }
      await tx
        .updateTable('purchaser')
        .set({ ...nothing, phoneErasedAt: this.clock.now(), phoneSetAt: null })
        .where('id', '=', id)
        .execute()
    }
  }
}
