import type { ChangeDraft } from './change-draft.ts'
import { endingWords } from './ending-words.ts'
import type { Ownership } from './use-ownership.ts'

/** What happens at once, in words, before anybody presses the button. */
export function ChangeEffect({ draft, ends }: { draft: ChangeDraft; ends: Ownership['ends'] }) {
  const leaving = endingWords(ends)
  const lines = [
    leaving === '' ? '还没有人绑定这套房，没有人会失去访问' : `马上看不到这套房：${leaving}`,
    '原来的购房旅程停止，材料、房款和记录留作依据，新业主看不到',
    draft.kind === 'withdrawal'
      ? '这套房没有业主了，可以重新出售'
      : draft.paymentWay === null
        ? '新业主凭手机号和证件号码后六位绑定，没有购房旅程'
        : '新业主凭手机号和证件号码后六位绑定，从头开始一份购房旅程',
  ]
  return (
    <div className="owner-effect" role="status" aria-label="会发生什么">
      <div className="strong small">会发生什么</div>
      <ul>
        {lines.map((words) => (
          <li key={words} className="small">
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
