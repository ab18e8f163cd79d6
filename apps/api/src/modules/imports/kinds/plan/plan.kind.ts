import { Injectable } from '@nestjs/common'
import { type CivilDate, type Fen, formatYuan } from '@hub/kernel'
import type { Tx } from '../../../../platform/database/database.js'
import { LocatePurchases } from '../../../homes/index.js'
import { NodeNames } from '../../../journeys/index.js'
import { type PlanItemInput, RecordPaymentPlans, type StoredPlanItem } from '../../../money/index.js'
import type { ImportActor, ImportKind, Made } from '../import-kind.js'
import type { Found, ImportScope, KeptValue, KindRules } from '../kind-rules.js'
import { purchaseFault } from '../purchase-fault.js'
import { type PlanRecord, planRules } from './plan.rules.js'

interface FoundItem extends Found {
  readonly purchaseId: string
  /** What staff have confirmed; the file does not change it. */
  readonly confirmed: StoredPlanItem | null
}

/** 付款计划: what is to be paid when, and by whom. */
@Injectable()
export class PlanKind implements ImportKind<PlanRecord, FoundItem> {
  readonly rules: KindRules<PlanRecord>
  private readonly keyOf: ReadonlyMap<string, readonly string[]>
  private readonly nameOf: ReadonlyMap<string, string>

  constructor(
    private readonly purchases: LocatePurchases,
    private readonly plans: RecordPaymentPlans,
    names: NodeNames,
  ) {
    const all = names.all()
    this.rules = planRules(all)
    this.keyOf = new Map(all.map(({ name, keys }) => [name, keys]))
    this.nameOf = new Map(all.flatMap(({ name, keys }) => keys.map((key) => [key, name] as const)))
  }

  async lookUp(tx: Tx, records: readonly PlanRecord[], scope: ImportScope): Promise<FoundItem[]> {
    const places = await this.purchases.execute(records, tx)
    const items = records.map((record, i) => this.inputOf(record, places[i]?.purchaseId ?? ''))
    const known = await this.plans.match(
      items.filter(({ purchaseId }) => purchaseId !== ''),
      tx,
    )
    const storedOf = new Map(
      known.flatMap(({ stored }) => (stored ? [[`${stored.purchaseId} ${String(stored.number)}`, stored]] : [])),
    )
    return records.map((record, i): FoundItem => {
      const place = places[i]
      const purchaseId = place?.purchaseId ?? ''
      const stored = storedOf.get(`${purchaseId} ${String(record.number)}`) ?? null
      const confirmed = stored?.confirmed ? stored : null
      return {
        ...{ purchaseId, confirmed, fault: place ? purchaseFault(record, place, scope) : null },
        stored: place?.hasEnded || confirmed ? record : stored && this.recordOf(record, stored),
      }
    })
  }

  kept(_: Tx, rows: readonly { record: PlanRecord; found: FoundItem }[]): Promise<KeptValue[][]> {
    return Promise.resolve(
      rows.map(({ record, found: { confirmed } }) => {
        if (!confirmed || confirmed.amount === record.amount) return []
        const message = `文件是 ${formatYuan(record.amount)}，以员工确认的 ${formatYuan(confirmed.amount as Fen)} 为准`
        return [{ field: 'amount', value: formatYuan(record.amount), message }]
      }),
    )
  }

  async write(tx: Tx, rows: readonly { record: PlanRecord; found: FoundItem }[], by: ImportActor): Promise<Made> {
    const items = rows.map(({ record, found }) => this.inputOf(record, found.purchaseId))
    const recorded = await this.plans.execute(tx, items, by)
    return { ids: recorded.flatMap(({ madeId }) => madeId ?? []) }
  }

  private inputOf(record: PlanRecord, purchaseId: string): PlanItemInput {
    const { number, name, amount, payer, dueOn, dueNode, dueDays } = record
    const day = dueNode === null ? dueOn : null
    return {
      ...{ purchaseId, number, name, amount, purpose: null, payer: payer ?? 'customer', dueOn: day },
      ...{ dueNode: dueNode === null ? null : (this.keyOf.get(dueNode)?.[0] ?? null), dueDays: dueDays ?? 0 },
    }
  }

  private recordOf(record: PlanRecord, { name, amount, payer, dueOn, dueNode, dueDays }: StoredPlanItem): PlanRecord {
    return {
      ...record,
      ...{ name, amount: amount as Fen, payer, dueOn: dueOn as CivilDate | null },
      dueNode: dueNode === null ? null : (this.nameOf.get(dueNode) ?? null),
      dueDays: dueNode === null ? record.dueDays : dueDays,
    }
  }
}
