import type { LiableParty } from '@hub/contracts'
import { formatFullDate } from '@hub/kernel'
import type { Warranty, WarrantyBasis } from './warranty.rules.js'
import type { WarrantyLength } from './warranty.schema.js'

const since = { completion: '竣工验收合格', handover: '交付', repair: '上次维修完成' } as const

/** `竣工验收合格（2026年6月30日）起 5 年，《建设工程质量管理条例》第四十条`. */
export function basisWords({ since: what, from, length, source }: WarrantyBasis): string {
  return `${since[what]}（${formatFullDate(from)}）起 ${lengthWords(length)}，${source}`
}

export function whyUnknown({ missing }: Warranty): string {
  if (missing.length > 1) return '还没有登记竣工验收和交付的日期'
  return missing[0] === 'completion' ? '还没有登记竣工验收的日期' : '还没有登记交付的日期'
}

/** Who sees to it and who pays. */
export function liableWords(warranty: Warranty, liable: LiableParty): string {
  const { state, until, isAtLeast } = warranty
  const day = until === null ? '' : formatFullDate(until)
  if (state === 'running') return `${isAtLeast ? '至少' : ''}保修到${day}，由开发商免费维修`
  if (state === 'unknown') return `${whyUnknown(warranty)}，先由开发商受理，核实后告诉您由谁负责`
  const over = `保修期已于${day}结束，`
  switch (liable) {
    case 'owner':
      return `${over}维修费用由业主承担，报价经您同意后才施工`
    case 'property_company':
      return `${over}由物业公司负责`
    case 'maintenance_fund':
      return `${over}由物业公司组织维修，费用从维修资金列支`
    case 'developer':
      return `${over}仍由开发商负责`
  }
}

function lengthWords(length: WarrantyLength): string {
  if ('years' in length) return `${String(length.years)} 年`
  return 'months' in length ? `${String(length.months)} 个月` : `${String(length.seasons)} 个采暖期、供冷期`
}
