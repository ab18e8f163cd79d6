import type { Received } from '@hub/contracts'
import { fen, formatYuan } from '@hub/kernel'
import { Injectable } from '@nestjs/common'
import type { StaffCaller } from '../../platform/auth/caller.js'
import { Clock } from '../../platform/clock/clock.js'
import { newId } from '../../platform/crypto/id.js'
import { Database, type Tx } from '../../platform/database/database.js'
import { DomainError } from '../../platform/http/domain-error.js'
import { JourneyTemplates } from '../journeys/index.js'
import { JourneyMoney, type KeptPurchase } from './journey-money.js'

type Item = Received<'POST /staff/journeys/:journeyId/plan-items'>['body']

/** Staff add, correct or take off an item of the plan. From then on it is theirs: a file does not change it. */
@Injectable()
export class SavePlanItem {
  constructor(
    private readonly database: Database,
    private readonly money: JourneyMoney,
    private readonly templates: JourneyTemplates,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `journey.not_found`, `node.not_found`, `request.conflict` when somebody was faster */
  async execute(by: StaffCaller, journeyId: string, item: Item): Promise<void> {
    await this.database.write(async (tx) => {
      const purchase = await this.money.lock(tx, by, journeyId)
      if (item.dueNode !== null) await this.refuseUnknownNode(tx, journeyId, item.dueNode)
      const subjectId = item.id ? await this.change(tx, purchase, item.id, item) : await this.add(tx, purchase, item)
      const act = item.cancelled ? '取消' : item.id ? '更正' : '添加'
      await this.money.tell(tx, by, purchase, {
        ...{ subject: 'plan_item', subjectId, reason: item.reason },
        words: `${act}付款计划「${item.name}」${formatYuan(fen(item.amount))}`,
      })
    })
  }

  private async refuseUnknownNode(tx: Tx, journeyId: string, key: string): Promise<void> {
    const { templateId } = await tx
      .selectFrom('journey')
      .select('templateId')
      .where('id', '=', journeyId)
      .executeTakeFirstOrThrow()
    const { nodes } = await this.templates.byId(templateId, tx)
    if (!nodes.some((node) => node.key === key)) throw new DomainError('node.not_found')
  }

  private async change(tx: Tx, { purchaseId }: KeptPurchase, id: string, item: Item): Promise<string> {
    const { numUpdatedRows } = await tx
      .updateTable('paymentPlanItem')
      .set({
        ...valuesOf(item),
        version: item.version + 1,
        cancelledAt: item.cancelled ? this.clock.now() : null,
      })
      .where('id', '=', id)
      .where('purchaseId', '=', purchaseId)
      .where('version', '=', item.version)
      .where('cancelledAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new DomainError('request.conflict')
    return id
  }

  /** With the number after the last that was ever used, so that a file cannot meet it by chance. */
  private async add(tx: Tx, { projectId, purchaseId }: KeptPurchase, item: Item): Promise<string> {
    const last = await tx
      .selectFrom('paymentPlanItem')
      .select((eb) => eb.fn.max('number').as('number'))
      .where('purchaseId', '=', purchaseId)
      .executeTakeFirst()
    const now = this.clock.now()
    const id = newId(now)
    await tx
      .insertInto('paymentPlanItem')
      .values({
        ...{ id, projectId, purchaseId, ...valuesOf(item) },
        ...{ number: (last?.number ?? 0) + 1, version: 1, createdAt: now },
      })
      .execute()
    return id
  }
}

const valuesOf = ({ name, payer, purpose, amount, dueOn, dueNode, dueDays }: Item) => ({
  ...{ name, payer, purpose, amount, dueOn, dueNode, dueDays },
  confirmed: true,
})
