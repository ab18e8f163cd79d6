import type { OwnershipChangeKind, PaymentWay, SaleKind } from '@hub/contracts'
import type { CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Clock } from '../../../platform/clock/clock.js'
import { Fingerprint } from '../../../platform/crypto/fingerprint.js'
import { newId } from '../../../platform/crypto/id.js'
import { Sealing } from '../../../platform/crypto/sealing.js'
import type { Tx } from '../../../platform/database/database.js'
import { DomainError } from '../../../platform/http/domain-error.js'
import { EndHousehold } from './end-household.js'
import type { LockedPurchase } from './running-purchases.js'
import { endedStatus } from './ownership.rules.js'

export interface HandingOn {
  readonly kind: OwnershipChangeKind
  readonly on: CivilDate
  readonly reason: string
  /** The owner first; nobody after a withdrawal. */
  readonly owners: readonly { readonly name: string; readonly phone: string; readonly lastSix: string }[]
  readonly contractNo: string | null
  readonly paymentWay: PaymentWay | null
}

/** What the next owner begins with. */
export interface NextPurchase {
  readonly projectId: string
  readonly homeId: string
  readonly purchaseId: string
  readonly saleKind: SaleKind
  readonly handoverDueOn: string | null
}

/** Ends an ownership and begins the next one, which has rows of its own: nothing of the former purchase hangs on them. */
@Injectable()
export class HandOnHome {
  constructor(
    private readonly household: EndHousehold,
    private readonly sealing: Sealing,
    private readonly fingerprint: Fingerprint,
    private readonly clock: Clock,
  ) {}

  /** Null after a withdrawal. @throws DomainError `ownership.contract_taken` */
  async execute(
    tx: Tx,
    present: LockedPurchase,
    handing: HandingOn,
    by: { staffId: string; name: string },
  ): Promise<NextPurchase | null> {
    const { kind, on, reason } = handing
    const { id: fromPurchaseId, projectId, homeId } = present
    await tx
      .updateTable('purchase')
      .set({ status: endedStatus(kind) })
      .where('id', '=', fromPurchaseId)
      .execute()
    const next = kind === 'withdrawal' ? null : await this.begin(tx, present, handing)
    const at = this.clock.now()
    const change = { id: newId(at), projectId, homeId, kind, onDay: on, reason, fromPurchaseId, at }
    await tx
      .insertInto('ownershipChange')
      .values({ ...change, toPurchaseId: next?.purchaseId ?? null, staffId: by.staffId, staffName: by.name })
      .execute()
    await this.household.execute(tx, homeId, change.id)
    return next
  }

  /** Where the purchase goes on with the next owner, so does what was promised about its handover. */
  private async begin(
    tx: Tx,
    { projectId, homeId, saleKind, handoverDueOn }: LockedPurchase,
    { kind, on, owners, contractNo, paymentWay }: HandingOn,
  ): Promise<NextPurchase> {
    const createdAt = this.clock.now()
    const promised = paymentWay === null ? null : handoverDueOn
    const next = { projectId, homeId, purchaseId: newId(createdAt), saleKind, handoverDueOn: promised }
    const made = await tx
      .insertInto('purchase')
      .values({
        ...{ id: next.purchaseId, projectId, homeId, origin: kind, contractNo, paymentWay, saleKind },
        ...{ subscribedOn: on, handoverDueOn: promised, status: 'active', createdAt },
      })
      .onConflict((oc) => oc.columns(['projectId', 'contractNo']).where('status', '<>', 'undone').doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 0n)
      throw new DomainError('ownership.contract_taken', { contractNo: contractNo ?? '' })
    await tx
      .insertInto('purchaser')
      .values(
        owners.map(({ name, phone, lastSix }, i) => ({
          ...{ id: newId(createdAt), projectId, purchaseId: next.purchaseId, position: i + 1 },
          ...{ nameCipher: this.sealing.seal(name), nameHash: this.fingerprint.of('name', name) },
          ...{ phoneCipher: this.sealing.seal(phone), phoneHash: this.fingerprint.of('phone', phone) },
          lastSixHash: this.fingerprint.of('last-six', lastSix),
        })),
      )
      .execute()
    return next
  }
}
