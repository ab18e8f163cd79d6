import { Injectable } from '@nestjs/common'
import type { Tx } from '../../../../platform/database/database.js'
import { LocatePurchases } from '../../../homes/index.js'
import { type NodeDatesMatch, NodeNames, type PurchaseDates, RecordNodeDates } from '../../../journeys/index.js'
import type { ImportActor, ImportKind, Made } from '../import-kind.js'
import type { FieldFault, Found, ImportScope, KeptValue, KindRules } from '../kind-rules.js'
import { purchaseFault } from '../purchase-fault.js'
import { type DatesRecord, datesRules, daysOf } from './dates.rules.js'

interface FoundDates extends Found {
  readonly dates: PurchaseDates
  readonly match: NodeDatesMatch | null
}

/** 节点日期: days that other systems know of nodes of running journeys. */
@Injectable()
export class DatesKind implements ImportKind<DatesRecord, FoundDates> {
  readonly rules: KindRules<DatesRecord>
  private readonly keysOf: ReadonlyMap<string, readonly string[]>

  constructor(
    private readonly purchases: LocatePurchases,
    private readonly nodeDates: RecordNodeDates,
    names: NodeNames,
  ) {
    const all = names.all()
    this.rules = datesRules(all)
    this.keysOf = new Map(all.map(({ name, keys }) => [name, keys]))
  }

  async lookUp(tx: Tx, records: readonly DatesRecord[], scope: ImportScope): Promise<FoundDates[]> {
    const places = await this.purchases.execute(records, tx)
    const ids = places.map(({ purchaseId }) => purchaseId ?? '')
    const nothing = (purchaseId: string): PurchaseDates => ({ purchaseId, done: {}, planned: {} })
    const asked = ids.filter((id) => id !== '')
    const shapes = await this.nodeDates.match(asked.map(nothing), tx)
    const shapeOf = new Map(asked.map((id, i) => [id, shapes[i]]))
    const dates = records.map((record, i) => this.datesOf(record, ids[i] ?? '', shapeOf.get(ids[i] ?? '') ?? null))
    const matches = await this.nodeDates.match(
      dates.filter(({ purchaseId }) => purchaseId !== ''),
      tx,
    )
    let next = 0
    return records.map((record, i): FoundDates => {
      const told = dates[i] ?? nothing('')
      const match = told.purchaseId === '' ? null : (matches[next++] ?? null)
      const place = places[i]
      const fault = (place && purchaseFault(record, place, scope)) ?? this.unknownNode(record, match)
      const stored = place?.hasEnded ? record : match && this.storedForm(record, match)
      return { dates: told, match, fault, stored }
    })
  }

  kept(_: Tx, rows: readonly { record: DatesRecord; found: FoundDates }[]): Promise<KeptValue[][]> {
    return Promise.resolve(
      rows.map(({ record, found: { match } }) =>
        daysOf(record).flatMap(({ field, node, on }): KeptValue[] => {
          const key = match && this.keyIn(match, node)
          const found = match?.differences.find((each) => each.key === key && each.given === on)
          if (!found) return []
          const words = found.recorded ? `以员工确认的 ${found.recorded} 为准` : '员工确认还没有完成'
          return [{ field, value: on, message: `文件是 ${on}，${words}` }]
        }),
      ),
    )
  }

  async write(tx: Tx, rows: readonly { record: DatesRecord; found: FoundDates }[], by: ImportActor): Promise<Made> {
    const dates = rows.map(({ found }) => found.dates)
    return { ids: [], nodes: await this.nodeDates.execute(tx, dates, by), restorable: rows.length }
  }

  private datesOf(record: DatesRecord, purchaseId: string, shape: NodeDatesMatch | null): PurchaseDates {
    const days = daysOf(record).flatMap((day) => {
      const key = shape && this.keyIn(shape, day.node)
      return key ? [{ ...day, key }] : []
    })
    const of = (isDone: boolean) =>
      Object.fromEntries(days.filter((day) => day.isDone === isDone).map(({ key, on }) => [key, on]))
    return { purchaseId, done: of(true), planned: of(false) }
  }

  /** Which node of this journey a name means. */
  private keyIn({ before }: NodeDatesMatch, name: string): string | undefined {
    return this.keysOf.get(name)?.find((key) => before.has(key))
  }

  private unknownNode(record: DatesRecord, match: NodeDatesMatch | null): FieldFault | null {
    const strange = match && daysOf(record).find(({ node }) => this.keyIn(match, node) === undefined)
    if (!strange) return null
    const field = strange.field === 'actualOn' || strange.field === 'plannedOn' ? 'node' : strange.field
    return { field, message: `这套房的旅程没有「${strange.node}」：请核对付款方式，或留空` }
  }

  /** As on record; a day that changes nothing, or may not, stands as the file has it. */
  private storedForm(record: DatesRecord, match: NodeDatesMatch): DatesRecord {
    const stored = daysOf(record).map(({ field, node, isDone, on }) => {
      const key = this.keyIn(match, node) ?? ''
      const day = isDone ? 'actualOn' : 'plannedOn'
      const [old, next] = [match.before.get(key), match.after.get(key)]
      const isChanged = old?.[day] !== next?.[day] || old?.state !== next?.state
      return [field, isChanged ? (old?.[day] ?? null) : on] as const
    })
    return { ...record, ...Object.fromEntries(stored) }
  }
}
