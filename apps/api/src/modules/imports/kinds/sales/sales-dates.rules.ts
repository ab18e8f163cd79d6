import { addMonths, type CivilDate } from '@hub/kernel'
import type { FieldFault } from '../kind-rules.js'
import { salesFields } from './sales-fields.js'
import type { SalesRecord } from './sales-record.js'

type DateField = 'subscribedOn' | 'signedOn' | 'onlineSignedOn' | 'filedOn' | 'handoverDueOn'

/** Each may not come before the other: the order of `journeys.md`. */
const ORDER: [later: DateField, earlier: DateField][] = [
  ['signedOn', 'subscribedOn'],
  ['onlineSignedOn', 'subscribedOn'],
  ['filedOn', 'subscribedOn'],
  ['filedOn', 'signedOn'],
  ['handoverDueOn', 'subscribedOn'],
]
const HAPPENED: DateField[] = ['subscribedOn', 'signedOn', 'onlineSignedOn', 'filedOn']
/** Off-plan homes are handed over two or three years after the sale. */
const LATEST_HANDOVER_MONTHS = 120

/** What is wrong between dates that are each readable. Faults stand at the later date, one per date. */
export function checkSaleDates(dates: Partial<Pick<SalesRecord, DateField>>, today: CivilDate): FieldFault[] {
  const faults = new Map<DateField, string>()
  for (const field of HAPPENED) {
    if ((dates[field] ?? today) > today) faults.set(field, '是将来的日期：这里写已经办好的日期，还没办请留空')
  }
  const { handoverDueOn } = dates
  if (handoverDueOn && handoverDueOn > addMonths(today, LATEST_HANDOVER_MONTHS)) {
    faults.set('handoverDueOn', '在十年以后，请核对年份')
  }
  for (const [later, earlier] of ORDER) {
    const [after, before] = [dates[later], dates[earlier]]
    if (!after || !before || after >= before || faults.has(later)) continue
    faults.set(later, `早于${salesFields[earlier].label} ${before}，请核对两个日期`)
  }
  return [...faults].map(([field, message]) => ({ field, message }))
}
