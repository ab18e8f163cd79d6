import { payerLabels, type Payer } from '@hub/contracts/vocabulary'
import { formatYuan, type CivilDate, type Fen } from '@hub/kernel'
import { readChoice } from '../../cells/choice.js'
import { readCount } from '../../cells/count.js'
import { readDate } from '../../cells/date.js'
import { readAmount } from '../../cells/money.js'
import { readWords } from '../../cells/words.js'
import { nodeField, type NodeName } from '../dates/node-field.js'
import type { Field, KindRules } from '../kind-rules.js'
import { checkNamed, purchaseFields, type PurchaseColumns } from '../purchase-fields.js'

/** One row per item of a payment plan. */
export type PlanRecord = PurchaseColumns & {
  readonly number: number
  readonly name: string
  readonly amount: Fen
  readonly payer: Payer | null
  readonly dueOn: CivilDate | null
  /** The name of the node that it waits for. */
  readonly dueNode: string | null
  readonly dueDays: number | null
}

export const payerField: Field<Payer> = {
  label: '付款方',
  headings: '付款人类型 付款主体 资金来源',
  choices: Object.values(payerLabels),
  note: '不填按购房人',
  read: readChoice(payerLabels, [
    ['fund_centre', /公积金/u],
    ['bank', /银行|按揭|商贷|贷款/u],
    ['customer', /购房|买受|客户|业主|自筹|本人/u],
  ]),
  show: (payer) => payerLabels[payer],
}

export const planRules = (names: readonly NodeName[]): KindRules<PlanRecord> => ({
  key: 'plan',
  fields: {
    ...purchaseFields,
    number: {
      label: '期次',
      headings: '期数 序号 笔数 付款期次 第几期',
      required: true,
      example: '1',
      read: readCount(1, 999),
    },
    name: {
      label: '款项名称',
      headings: '款项 款项类型 款项类别 费用名称 应收款项',
      required: true,
      example: '首付',
      read: readWords(40),
    },
    amount: {
      label: '应付金额',
      headings: '应收金额 应付款 应收款 计划金额 应交金额 金额',
      required: true,
      example: '894000.00',
      read: readAmount({ negative: false }),
      show: formatYuan,
    },
    payer: payerField,
    dueOn: {
      label: '应付日期',
      headings: '应收日期 应交日期 计划付款日期 付款期限 到期日 到期日期 最后付款日',
      example: '2026-09-23',
      note: '有固定日期时填',
      read: readDate,
    },
    dueNode: {
      ...nodeField(names),
      label: '到期节点',
      headings: '付款节点 付款条件 触发节点 对应节点',
      required: false,
      example: '',
      note: '没有固定日期、跟着某个节点付时填，和应付日期只填一样',
    },
    dueDays: { label: '节点后天数', headings: '节点后几天 顺延天数', example: '', read: readCount(0, 999) },
  },
  checkTogether(values) {
    const faults = checkNamed(values)
    if (values.dueOn && values.dueNode) faults.push({ field: 'dueNode', message: '和应付日期只填一样：请留下一个' })
    if (values.dueDays && !values.dueNode)
      faults.push({ field: 'dueDays', message: '没有到期节点：请先填从哪个节点算起' })
    return faults
  },
  beginFileCheck() {
    const seen = new Map<string, number>()
    return {
      check(row, record) {
        const { project, contractNo, building, unit, room, number } = record
        const key = JSON.stringify([project, contractNo ?? [building, unit, room], number])
        const before = seen.get(key)
        seen.set(key, before ?? row)
        const message = `和第 ${String(before)} 行是同一笔：一笔只写一行`
        return before === undefined ? [] : [{ field: 'number', message }]
      },
    }
  },
})
