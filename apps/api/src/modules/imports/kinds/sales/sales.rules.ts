import type { KindRules } from '../kind-rules.js'
import { checkCoOwners } from './co-owner-fields.js'
import { checkSaleDates } from './sales-dates.rules.js'
import { salesFields } from './sales-fields.js'
import { beginSalesCheck } from './sales-file.rules.js'
import { spreadBuyers } from './spread-buyers.js'
import type { SalesRecord } from './sales-record.js'

/** One row per contract: the home, its buyer, and how far the purchase is. */
export const salesRules: KindRules<SalesRecord> = {
  key: 'sales',
  fields: salesFields,
  spread: spreadBuyers,
  checkTogether(values, today) {
    const faults = [...checkSaleDates(values, today), ...checkCoOwners(values)]
    if (!values.officerPhone || values.officerName) return faults
    return [...faults, { field: 'officerName', message: '只有电话没有姓名：请把服务官姓名也填上' }]
  },
  beginFileCheck: () => ({ check: beginSalesCheck() }),
}
