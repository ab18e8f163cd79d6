import type { CompensationBase } from '@hub/contracts/vocabulary'
import { compensationBaseLabels } from '@hub/contracts/vocabulary'
import { readChoice } from '../../cells/choice.js'
import { readCount } from '../../cells/count.js'
import { readDailyRate } from '../../cells/daily-rate.js'
import { fault, read } from '../../cells/reading.js'
import { cellText } from '../../cells/cell-text.js'
import type { KindRules } from '../kind-rules.js'
import { checkNamed, purchaseFields, type PurchaseColumns } from '../purchase-fields.js'

/** What a contract says about a late handover: one row per contract, or per project for all that say nothing else. */
export type TermsRecord = PurchaseColumns & {
  /** Share of the base a day, in millionths. */
  readonly rate: number
  readonly base: CompensationBase
  readonly graceDays: number | null
  readonly terminateAfterDays: number | null
  /** `《商品房买卖合同》第十二条`. */
  readonly clause: string
}

export const termsRules: KindRules<TermsRecord> = {
  key: 'terms',
  fields: {
    ...purchaseFields,
    contractNo: { ...purchaseFields.contractNo, note: '合同编号，或楼栋、单元、房号；都不写，是整个楼盘的约定' },
    rate: {
      label: '逾期交付违约金',
      headings: '违约金比例 逾期交付违约金比例 逾期交房违约金 逾期交房违约金比例 日违约金 每日违约金 违约金',
      required: true,
      example: '万分之一',
      note: '每天的比例',
      read: readDailyRate,
      show: (rate) => `每天万分之 ${String(rate / 100)}`,
    },
    base: {
      label: '违约金基数',
      headings: '计算基数 违约金计算基数 计算依据',
      required: true,
      choices: Object.values(compensationBaseLabels),
      read: readChoice(compensationBaseLabels, [
        ['paid', /已付|已交|实付|实收/u],
        ['total', /总价|总房款|合同价|全部/u],
      ]),
      show: (base) => compensationBaseLabels[base],
    },
    graceDays: {
      label: '宽限天数',
      headings: '宽限期 宽限期天数 免责天数',
      example: '0',
      note: '不填按没有宽限',
      read: readCount(0, 999),
    },
    terminateAfterDays: {
      label: '可退房逾期天数',
      headings: '解除合同天数 可解除合同天数 退房天数 解约天数',
      example: '90',
      note: '逾期超过这些天，买受人可以退房；合同没写请留空',
      read: readCount(1, 3650),
    },
    clause: {
      label: '合同条款',
      headings: '约定条款 违约条款 条款 依据条款 合同依据',
      required: true,
      example: '《商品房买卖合同》第十二条',
      read: readClause,
    },
  },
  checkTogether: (values) => {
    const { contractNo, building, unit, room } = values
    return (contractNo ?? building ?? unit ?? room) ? checkNamed(values) : []
  },
  beginFileCheck() {
    const seen = new Map<string, number>()
    return {
      check(row, { project, contractNo, building, unit, room }) {
        const key = JSON.stringify([project, contractNo ?? [building, unit, room]])
        const before = seen.get(key)
        seen.set(key, before ?? row)
        const message = `和第 ${String(before)} 行说的是同一份合同：一份合同只写一行`
        return before === undefined ? [] : [{ field: 'project', message }]
      },
    }
  },
}

/** A rate names the contract and its clause, so that a buyer can look it up. */
function readClause(cell: string | number) {
  const text = cellText(cell)
  if (text.length > 80) return fault('太长，最多 80 个字')
  return /《[^》]+》第[一二三四五六七八九十百]+条/u.test(text)
    ? read(text)
    : fault('应写明合同和条款，如《商品房买卖合同》第十二条')
}
