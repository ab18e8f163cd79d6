import {
  type Payer,
  type PaymentMeans,
  paymentMeansLabels,
  type PaymentPurpose,
  paymentPurposeLabels,
} from '@hub/contracts/vocabulary'
import { type CivilDate, type Fen, formatYuan } from '@hub/kernel'
import { readChoice, readYesNo } from '../../cells/choice.js'
import { readDate } from '../../cells/date.js'
import { readAmount } from '../../cells/money.js'
import { readWords } from '../../cells/words.js'
import type { KindRules } from '../kind-rules.js'
import { payerField } from '../plan/plan.rules.js'
import { checkNamed, purchaseFields, type PurchaseColumns } from '../purchase-fields.js'

/** One row per payment received. */
export type PaymentRecord = PurchaseColumns & {
  readonly paidOn: CivilDate
  readonly amount: Fen
  readonly payer: Payer | null
  readonly purpose: PaymentPurpose | null
  readonly means: PaymentMeans | null
  readonly receiptNo: string | null
  readonly supervised: '是' | '否' | null
  readonly invoiceNo: string | null
  readonly invoiceOn: CivilDate | null
}

export const paymentsRules: KindRules<PaymentRecord> = {
  key: 'payments',
  fields: {
    ...purchaseFields,
    paidOn: {
      label: '收款日期',
      headings: '到账日期 实收日期 付款日期 缴款日期 交款日期 入账日期 收款时间',
      required: true,
      example: '2026-08-09',
      read: readDate,
    },
    amount: {
      label: '收款金额',
      headings: '实收金额 实收款 到账金额 付款金额 缴款金额 交款金额 已收金额 金额',
      required: true,
      example: '894000.00',
      note: '退款写负数',
      read: readAmount({ negative: true }),
      show: formatYuan,
    },
    payer: payerField,
    purpose: {
      label: '款项性质',
      headings: '款项类型 款项 款项名称 收款类型',
      choices: Object.values(paymentPurposeLabels),
      note: '不填按房款',
      read: readChoice(paymentPurposeLabels, [
        ['repayment', /月供|还贷|还款/u],
        ['charge', /契税|维修|税|代收|办证/u],
        ['price', /房款|首付|定金|尾款|按揭|放款|公积金|楼款/u],
      ]),
      show: (purpose) => paymentPurposeLabels[purpose],
    },
    means: {
      label: '收款方式',
      headings: '支付方式 付款方式 结算方式 缴款方式',
      choices: Object.values(paymentMeansLabels),
      note: '不填按银行转账',
      read: readChoice(paymentMeansLabels, [
        ['fund', /公积金/u],
        ['loan', /放款|按揭|贷款/u],
        ['card', /刷卡|pos/iu],
        ['cash', /现金/u],
        ['cheque', /支票|本票/u],
        ['transfer', /转账|汇款|电汇|网银/u],
        ['other', /微信|支付宝|其他|其它/u],
      ]),
      show: (means) => paymentMeansLabels[means],
    },
    receiptNo: {
      label: '收据号',
      headings: '收据编号 收据号码 票据号 票据编号',
      mask: 'number',
      example: 'SJ-0001',
      note: '同一笔款的凭证，写了就按它认；没有时按日期和金额认',
      read: readWords(60),
    },
    supervised: {
      label: '进监管账户',
      headings: '是否进监管 监管账户 是否监管 入监管账户',
      choices: ['是', '否'],
      read: readYesNo,
    },
    invoiceNo: { label: '发票号', headings: '发票号码 发票编号', mask: 'number', read: readWords(60) },
    invoiceOn: { label: '开票日期', headings: '发票日期', read: readDate },
  },
  checkTogether(values, today) {
    const faults = checkNamed(values)
    if (values.paidOn && values.paidOn > today)
      faults.push({ field: 'paidOn', message: '是将来的日期：这里写已经到账的款' })
    if (Boolean(values.invoiceNo) !== Boolean(values.invoiceOn)) {
      const field = values.invoiceNo ? 'invoiceOn' : 'invoiceNo'
      faults.push({ field, message: '没有填：发票号和开票日期要一起写' })
    }
    return faults
  },
  beginFileCheck() {
    const counts = new Map<string, number>()
    const receipts = new Map<string, number>()
    const isReceipt = (record: PaymentRecord): string => JSON.stringify([record.project, record.receiptNo])
    return {
      check(row, record) {
        if (record.receiptNo === null) return []
        const before = receipts.get(isReceipt(record))
        receipts.set(isReceipt(record), before ?? row)
        return before === undefined
          ? []
          : [{ field: 'receiptNo', message: `和第 ${String(before)} 行的收据号相同：一张收据只写一行` }]
      },
      complete(record) {
        const { project, contractNo, building, unit, room, paidOn, amount } = record
        const key = JSON.stringify([project, contractNo ?? [building, unit, room], paidOn, amount])
        const ordinal = (counts.get(key) ?? 0) + 1
        counts.set(key, ordinal)
        return { ...record, ordinal }
      },
    }
  },
}
