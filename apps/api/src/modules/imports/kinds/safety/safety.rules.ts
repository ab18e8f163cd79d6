import type { CivilDate } from '@hub/kernel'
import { readAccountNumber } from '../../cells/account-number.js'
import { readBuildings } from '../../cells/buildings.js'
import { readDate } from '../../cells/date.js'
import { readWords } from '../../cells/words.js'
import { homeFields } from '../home-fields.js'
import type { FieldFault, KindRules } from '../kind-rules.js'

/** Which pre-sale permit buildings stand under, and the supervised account that they are paid into. */
export type SafetyRecord = {
  readonly project: string
  /** Names joined by `、`; null for an account of all buildings without one of their own. */
  readonly buildings: string | null
  readonly permitNo: string | null
  readonly permitOn: CivilDate | null
  readonly bank: string | null
  readonly accountName: string | null
  readonly accountNumber: string | null
  readonly since: CivilDate | null
}

const account = [
  ['bank', '开户行'],
  ['accountName', '户名'],
  ['accountNumber', '账号'],
  ['since', '启用日期'],
] as const

export const safetyRules: KindRules<SafetyRecord> = {
  key: 'safety',
  fields: {
    project: homeFields.project,
    buildings: {
      ...homeFields.building,
      required: false,
      example: '3、5',
      note: '几栋用顿号隔开；监管账户不分楼栋时留空',
      read: readBuildings,
    },
    permitNo: {
      label: '预售许可证号',
      headings: '预售证号 预售许可证编号 预售证编号 预售许可证 预售证 商品房预售许可证号',
      example: '杭售许字(2026)第000123号',
      read: readWords(60),
    },
    permitOn: {
      label: '发证日期',
      headings: '预售证日期 许可证日期 领证日期 取证日期 预售许可日期',
      example: '2026-03-18',
      read: readDate,
    },
    bank: {
      label: '监管银行',
      headings: '开户行 开户银行 监管账户开户行 监管账户银行 资金监管银行',
      example: '工商银行余杭支行',
      read: readWords(60),
    },
    accountName: {
      label: '监管账户户名',
      headings: '户名 账户名称 监管账户名称 账户名',
      example: '示例置业有限公司预售资金监管专户',
      read: readWords(80),
    },
    accountNumber: {
      label: '监管账号',
      headings: '监管账户 监管账户账号 监管账户号 账号 银行账号 资金监管账号',
      example: '1202021234567890123',
      note: '列请设为文本，位数多的数字会被改掉',
      read: readAccountNumber,
    },
    since: {
      label: '启用日期',
      headings: '监管账户启用日期 开户日期 账户启用日期',
      example: '2026-03-20',
      read: readDate,
    },
  },
  checkTogether(values) {
    const faults: FieldFault[] = []
    const told = account.filter(([field]) => values[field])
    if (told.length > 0)
      for (const [field, words] of account)
        if (!values[field]) faults.push({ field, message: `没有填：监管账户要写全，还缺${words}` })
    if (values.permitNo && !values.buildings) faults.push({ field: 'buildings', message: '没有填：预售证要写是哪几栋' })
    if (values.permitOn && !values.permitNo)
      faults.push({ field: 'permitNo', message: '没有填：写了发证日期也要写证号' })
    if (told.length === 0 && !values.permitNo)
      faults.push({ field: 'permitNo', message: '没有填：预售证和监管账户至少写一样' })
    return faults
  },
  beginFileCheck() {
    const seen = new Map<string, number>()
    return {
      check(row, { project, buildings, permitNo, accountNumber }) {
        return (buildings?.split('、') ?? ['']).flatMap((building): FieldFault[] => {
          const told = [
            ...(permitNo === null ? [] : ['permitNo']),
            ...(accountNumber === null ? [] : ['accountNumber']),
          ]
          return told.flatMap((field) => {
            const key = JSON.stringify([project, building, field])
            const before = seen.get(key)
            seen.set(key, before ?? row)
            const place = building === '' ? '整个楼盘' : `${building} 幢`
            return before === undefined ? [] : [{ field, message: `${place}在第 ${String(before)} 行写过了：只留一行` }]
          })
        })
      },
    }
  },
}
