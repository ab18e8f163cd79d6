import { maskIdentityNumber, maskName, maskPhone } from '@hub/kernel'
import { readIdentityNumber } from '../../cells/identity-number.js'
import { readCustomerName } from '../../cells/name.js'
import { readPhone } from '../../cells/phone.js'
import type { Field, FieldFault, FieldsOf } from '../kind-rules.js'
import type { CoOwnerFields, CoOwnerPosition } from './sales-record.js'

const words = { 2: '二', 3: '三', 4: '四' } as const

const name = (position: CoOwnerPosition): Field<string> => {
  const [at, nth] = [String(position), words[position]]
  const usual = position === 2 ? ' 共有人 共有人姓名 共同买受人 共同买受人姓名' : ''
  return {
    label: `共有人${at}`,
    headings: `共有人${at}姓名 买受人${at} 买受人${at}姓名 第${nth}买受人 共有人${nth}${usual}`,
    mask: 'name',
    note: '也可以和客户姓名写在一格，用顿号隔开',
    read: readCustomerName,
    show: maskName,
  }
}
const phone = (position: CoOwnerPosition): Field<string> => {
  const at = String(position)
  const usual = position === 2 ? ' 共有人电话 共有人手机号 共同买受人电话' : ''
  return {
    label: `共有人${at}电话`,
    headings: `共有人${at}手机号 共有人${at}手机 买受人${at}电话 买受人${at}手机号${usual}`,
    mask: 'phone',
    read: readPhone,
    show: maskPhone,
  }
}
const identity = (position: CoOwnerPosition): Field<string> => {
  const at = String(position)
  const usual = position === 2 ? ' 共有人证件号码 共有人证件号 共有人身份证号 共同买受人证件号码' : ''
  return {
    label: `共有人${at}证件号码`,
    headings: `共有人${at}证件号 共有人${at}身份证号 买受人${at}证件号码 买受人${at}身份证号${usual}`,
    mask: 'identity',
    read: readIdentityNumber,
    show: maskIdentityNumber,
  }
}

export const coOwnerFields: FieldsOf<CoOwnerFields> = {
  ...{ coName2: name(2), coPhone2: phone(2), coIdentity2: identity(2) },
  ...{ coName3: name(3), coPhone3: phone(3), coIdentity3: identity(3) },
  ...{ coName4: name(4), coPhone4: phone(4), coIdentity4: identity(4) },
}

/** A co-owner has a name. */
export function checkCoOwners(values: Partial<CoOwnerFields>): FieldFault[] {
  return ([2, 3, 4] as const).flatMap((position) => {
    const told = values[`coPhone${position}`] ?? values[`coIdentity${position}`]
    if (!told || values[`coName${position}`]) return []
    return [{ field: `coName${String(position)}`, message: '只有号码没有姓名：请把共有人姓名也填上' }]
  })
}
