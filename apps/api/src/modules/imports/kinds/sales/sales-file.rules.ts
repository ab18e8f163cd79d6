import { beginCityCheck } from '../city-check.js'
import { homeKey } from '../home-fields.js'
import type { FieldFault } from '../kind-rules.js'
import { salesFields } from './sales-fields.js'
import type { SalesRecord } from './sales-record.js'

/** A contract is its number, else home + day of subscription. */
export function contractKey(record: SalesRecord): string {
  return record.contractNo ?? `${homeKey(record)}\n${record.subscribedOn}`
}

/** Looks at the rows of one file beside each other, in order. Holds a few short keys per row. */
export type SalesCheck = (row: number, record: SalesRecord) => FieldFault[]

/**
 * Rows that contradict an earlier row of the same file. A contract may stand there once, and a home in one contract:
 * the file does not say which of two is the later, and a guess would show a buyer someone else's purchase.
 */
export function beginSalesCheck(): SalesCheck {
  const contracts = new Map<string, number>()
  const homes = new Map<string, number>()
  const checkCity = beginCityCheck()
  const owners = new Map<string, { row: number; name: string }>()

  return (row, record) => {
    const { contractNo, identityNumber, customerName } = record
    const sameContract = contracts.get(contractKey(record))
    const sameHome = homes.get(homeKey(record))
    const sameOwner = identityNumber === null ? undefined : owners.get(identityNumber)
    contracts.set(contractKey(record), sameContract ?? row)
    homes.set(homeKey(record), sameHome ?? row)
    if (identityNumber !== null) owners.set(identityNumber, sameOwner ?? { row, name: customerName })

    const faults: FieldFault[] = []
    if (sameContract !== undefined) {
      const field = contractNo === null ? 'room' : 'contractNo'
      const words = sameHome === sameContract ? '是同一份合同' : `的${salesFields.contractNo.label}相同，房屋却不同`
      faults.push({ field, message: `和第 ${String(sameContract)} 行${words}：一份合同只写一行` })
    } else if (sameHome !== undefined) {
      faults.push({ field: 'room', message: `和第 ${String(sameHome)} 行是同一套房，合同却不同：请只留有效的一份` })
    }
    if (sameOwner && sameOwner.name !== customerName) {
      faults.push({
        field: 'customerName',
        message: `和第 ${String(sameOwner.row)} 行证件号码相同，姓名却不同：请核对`,
      })
    }
    return [...faults, ...checkCity(row, record)]
  }
}
