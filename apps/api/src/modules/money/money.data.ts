import { fen, formatYuan } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database/database.js'
import {
  type DataKeeper,
  type DataSection,
  defineDataHolding,
  KeepsData,
  type Subject,
} from '../../platform/personal-data/personal-data.js'
import { homeLabel } from '../homes/index.js'

const holding = defineDataHolding({
  key: 'money',
  tables: ['payment_plan_item', 'payment', 'payment_invoice', 'money_history'],
})

/** What a person was to pay and has paid. Accounts must be kept, and name nobody: they stay with the contract. */
@Injectable()
@KeepsData(holding)
export class MoneyData implements DataKeeper {
  constructor(private readonly database: Database) {}

  async sections({ personId }: Subject): Promise<DataSection[]> {
    const [plan, payments] = await Promise.all([
      this.contracts(personId)
        .innerJoin('paymentPlanItem as i', 'i.purchaseId', 'c.purchaseId')
        .select(['i.name', 'i.amount', 'i.dueOn', 'i.cancelledAt'])
        .orderBy('i.number')
        .execute(),
      this.contracts(personId)
        .innerJoin('payment as y', 'y.purchaseId', 'c.purchaseId')
        .select(['y.paidOn', 'y.amount', 'y.receiptNo'])
        .where((eb) => eb('y.takenBack', 'is distinct from', 'undone'))
        .orderBy('y.paidOn')
        .orderBy('y.id')
        .execute(),
    ])
    return [
      {
        title: '付款计划',
        rows: plan.map((row) => ({
          房屋: homeLabel(row),
          款项: row.name,
          金额: formatYuan(fen(row.amount)),
          应付日期: row.dueOn,
          状态: row.cancelledAt ? '已取消' : null,
        })),
      },
      {
        title: '付款记录',
        rows: payments.map((row) => ({
          房屋: homeLabel(row),
          付款日期: row.paidOn,
          金额: formatYuan(fen(row.amount)),
          收据编号: row.receiptNo,
        })),
      },
    ]
  }

  erase(): Promise<void> {
    return Promise.resolve()
  }

  /** Those on which the person has been proven to be a buyer. */
  private contracts(personId: string) {
    return this.database.kysely
      .selectFrom('membership as m')
      .innerJoin('purchaser as c', 'c.id', 'm.purchaserId')
      .innerJoin('home as h', 'h.id', 'm.homeId')
      .innerJoin('building as g', 'g.id', 'h.buildingId')
      .select(['g.name as building', 'h.unit', 'h.room'])
      .where('m.personId', '=', personId)
      .orderBy('m.since')
  }
}
