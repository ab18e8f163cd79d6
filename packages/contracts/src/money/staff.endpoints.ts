import { z } from 'zod'
import { defineEndpoints } from '../endpoint.ts'
import { CivilDate, Id } from '../list.ts'
import { payers, paymentMeans, paymentPurposes } from '../vocabulary/money.ts'
import { officeRoles, moneyKeepers } from '../vocabulary/staff.ts'
import { MoneyHistoryEntry, MoneyReason } from './safety.endpoints.ts'
import { MoneySummary, PlanLine } from './shapes.ts'

export const StaffPlanLine = PlanLine.extend({
  version: z.int(),
  /** Corrected by staff: wins over a file. */
  confirmed: z.boolean(),
  dueNode: z.string().nullable(),
  dueDays: z.int(),
})

export const StaffMoney = MoneySummary.extend({
  journeyId: Id,
  items: z.array(StaffPlanLine),
  /** What does not fit together, in words: `付款计划合计比合同总价少 ¥100.00`. */
  differences: z.array(z.string()),
  /** The newest first. */
  history: z.array(MoneyHistoryEntry),
  /** Nodes that an item may wait for. */
  nodes: z.array(z.object({ key: z.string(), name: z.string() })),
  /** The one who asks may change it. */
  editable: z.boolean(),
  today: CivilDate,
})

/** In fen; a home costs less than a thousand million yuan. */
const Amount = z.int('请填写金额').positive('金额要大于 0').max(1_000_000_000_00, '金额太大，请核对单位')

export const SavePlanItem = z
  .object({
    /** Left out for a new item, which gets the next number. */
    id: Id.optional(),
    /** As the caller saw it; 0 for a new one. */
    version: z.int().nonnegative(),
    name: z.string().trim().min(1, '请填写名称').max(20, '名称最多 20 个字'),
    payer: z.enum(payers),
    purpose: z.enum(paymentPurposes),
    amount: Amount,
    dueOn: CivilDate.nullable(),
    dueNode: z.string().max(64).nullable(),
    dueDays: z.int().min(0).max(3650),
    /** Takes the item off the plan. */
    cancelled: z.boolean().optional(),
    reason: MoneyReason,
  })
  .refine(({ dueOn, dueNode }) => dueOn === null || dueNode === null, {
    path: ['dueOn'],
    message: '到期日和节点只能填一个',
  })

export const RecordPayment = z.object({
  paidOn: CivilDate,
  amount: Amount,
  payer: z.enum(payers),
  purpose: z.enum(paymentPurposes),
  means: z.enum(paymentMeans),
  receiptNo: z.string().trim().min(1).max(40).nullable(),
  supervised: z.boolean().nullable(),
  reason: MoneyReason,
})

const params = z.object({ journeyId: Id })

export const staffMoney = defineEndpoints({
  'GET /staff/journeys/:journeyId/money': {
    summary: 'Plan, payments and differences of one journey',
    access: { staff: officeRoles },
    params,
    response: StaffMoney,
    errors: ['journey.not_found'],
  },
  'POST /staff/journeys/:journeyId/plan-items': {
    summary: 'Add, correct or take off an item of the plan',
    access: { staff: moneyKeepers },
    params,
    repeat: 'key',
    body: SavePlanItem,
    response: StaffMoney,
    errors: ['journey.not_found', 'node.not_found', 'request.conflict'],
  },
  'POST /staff/journeys/:journeyId/payments': {
    summary: 'Record a payment by hand',
    access: { staff: moneyKeepers },
    params,
    repeat: 'key',
    body: RecordPayment,
    response: StaffMoney,
    errors: ['journey.not_found', 'payment.date_in_future', 'payment.receipt_taken'],
  },
  'POST /staff/journeys/:journeyId/payments/:paymentId/reversal': {
    summary: 'Take a payment back as a whole, by a row of its own',
    access: { staff: moneyKeepers },
    params: params.extend({ paymentId: Id }),
    repeat: 'key',
    body: z.object({ reason: MoneyReason }),
    response: StaffMoney,
    errors: ['journey.not_found', 'payment.not_found', 'payment.taken_back'],
  },
})
