import { addDays, type CivilDate } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import { RecordPaymentPlans, RecordPayments, SaveAccount, SavePermit } from '../modules/money/index.js'
import type { StaffCaller } from '../platform/auth/caller.js'
import { Database } from '../platform/database/database.js'
import { type DemoBill, demoBills } from './demo-bills.js'
import { project } from './demo-sales.js'

/** Tells what the demo homes cost and what has been paid, by the use-cases of the product. */
@Injectable()
export class DemoMoney {
  constructor(
    private readonly database: Database,
    private readonly plans: RecordPaymentPlans,
    private readonly payments: RecordPayments,
    private readonly saveAccount: SaveAccount,
    private readonly savePermit: SavePermit,
  ) {}

  async tell(by: StaffCaller, today: CivilDate): Promise<void> {
    await this.safety(by, today)
    for (const bill of demoBills) await this.bill(by, bill, today)
  }

  private async safety(by: StaffCaller, today: CivilDate): Promise<void> {
    const buildings = await this.database.kysely
      .selectFrom('building as b')
      .innerJoin('project as p', 'p.id', 'b.projectId')
      .select(['b.id', 'b.projectId'])
      .where('p.name', '=', project)
      .execute()
    const projectId = buildings[0]?.projectId
    if (!projectId) return
    const [since, reason] = [addDays(today, -850), '开盘登记']
    await this.savePermit.execute(by, projectId, {
      ...{ version: 0, number: '江售许字（2024）第 0118 号', issuedOn: since, reason },
      buildingIds: buildings.map(({ id }) => id),
    })
    await this.saveAccount.execute(by, projectId, {
      ...{ version: 0, buildingId: null, bank: '江城银行云栖支行', since, reason },
      ...{ accountName: '云栖置业有限公司预售资金监管专户', accountNumber: '8012001100003602118' },
    })
  }

  private async bill(by: StaffCaller, { building, room, plan, paid }: DemoBill, today: CivilDate): Promise<void> {
    const { id: purchaseId } = await this.database.kysely
      .selectFrom('purchase as s')
      .innerJoin('home as h', 'h.id', 's.homeId')
      .innerJoin('building as b', 'b.id', 'h.buildingId')
      .select('s.id')
      .where('b.name', '=', building)
      .where('h.room', '=', room)
      .where('s.status', '=', 'active')
      .executeTakeFirstOrThrow()
    const items = plan.map(({ dueIn, after, ...item }, i) => ({
      ...{ purchaseId, number: i + 1, payer: 'customer' as const, purpose: null, dueDays: 0, ...item },
      dueOn: dueIn === undefined ? null : addDays(today, dueIn),
      dueNode: after ?? null,
    }))
    const received = paid.map(({ ago, ...payment }, i) => ({
      ...{ purchaseId, payer: 'customer' as const, purpose: null, means: 'transfer' as const, ordinal: 1 },
      ...{ supervised: true, invoice: null, ...payment },
      paidOn: addDays(today, -ago),
      receiptNo: `YX${addDays(today, -ago).replaceAll('-', '')}${room.padStart(4, '0')}${String(i + 1)}`,
    }))
    await this.database.write(async (tx) => {
      await this.plans.execute(tx, items, { id: by.staffId, name: by.name })
      await this.payments.execute(tx, received)
    })
  }
}
