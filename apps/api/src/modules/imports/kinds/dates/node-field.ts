import { compactText } from '../../cells/cell-text.js'
import { fault, read } from '../../cells/reading.js'
import { plainHeading } from '../../headings.rules.js'
import type { Field } from '../kind-rules.js'

/** A name under which people know a node, and the nodes that can be meant: which one, the journey tells. */
export interface NodeName {
  readonly name: string
  readonly keys: readonly string[]
}

/** What people say beside the names of the nodes. */
const sayings: Readonly<Partial<Record<string, readonly string[]>>> = {
  subscription: ['签认购书'],
  signing: ['网签', '签约', '合同签订', '首付'],
  filing: ['备案', '网签备案'],
  pre_registration: ['预告登记'],
  commercial_application: ['面签', '贷款申请'],
  commercial_approval: ['贷款审批', '批贷', '商业贷款审批'],
  commercial_payout: ['放款', '银行放款', '按揭放款', '商业贷款放款'],
  fund_approval: ['公积金贷款审批'],
  fund_payout: ['公积金贷款放款'],
  ground_level: ['±0', '出正负零'],
  topping_out: ['封顶', '结构封顶'],
  construction_completed: ['竣工'],
  completion_filing: ['竣备'],
  handover: ['交房', '交楼', '实际交付'],
  first_registration: ['大产证', '初始登记'],
  deed_tax: ['契税', '缴税'],
  deed: ['产证', '办证', '不动产权证', '房产证', '转移登记'],
}

/** Every word for a name: itself, and what people say of the nodes that it can mean. */
export const wordsOf = ({ name, keys }: NodeName): string[] => [
  ...new Set([name, ...keys.flatMap((key) => sayings[key] ?? [])].map(plainHeading)),
]

/** A cell that names a node; read as the name that the journeys use. */
export function nodeField(names: readonly NodeName[]): Field<string> {
  const nameOf = new Map<string, string>()
  for (const each of names) for (const word of wordsOf(each)) if (!nameOf.has(word)) nameOf.set(word, each.name)
  return {
    label: '节点',
    headings: '节点名称 办理节点 进度节点 办理事项 阶段',
    example: '合同备案',
    choices: names.map(({ name }) => name),
    read(cell) {
      const name = nameOf.get(plainHeading(compactText(cell)))
      return name === undefined
        ? fault(
            `没有这个节点：请写如${names
              .slice(0, 3)
              .map((each) => each.name)
              .join('、')}`,
          )
        : read(name)
    },
  }
}
