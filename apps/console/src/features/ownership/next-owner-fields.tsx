import { mostOwners, paymentWayLabels, paymentWays, type PaymentWay } from '@hub/contracts/vocabulary'
import { Button, Input, Select } from 'antd'
import { FormRow } from '../../ui/form-row.tsx'
import { type ChangeDraft, type NextOwner, nobody } from './change-draft.ts'
import { TextRow } from './text-row.tsx'

const none = 'none'
const ways = [
  { value: none, label: '不接着办（不向开发商付款）' },
  ...paymentWays.map((value) => ({ value, label: `接着办，${paymentWayLabels[value]}` })),
]
const columns = [
  { key: 'name', label: '姓名', most: 40 },
  { key: 'phone', label: '手机号', most: 11 },
  { key: 'lastSix', label: '证件号码后六位', most: 6 },
] as const

interface Props {
  draft: ChangeDraft
  onChange: (change: Partial<ChangeDraft>) => void
}

/** The owners to come, and whether the purchase goes on with them. */
export function NextOwnerFields({ draft: { owners, contractNo, paymentWay }, onChange }: Props) {
  const set = (at: number, change: Partial<NextOwner>): void => {
    onChange({ owners: owners.map((owner, i) => (i === at ? { ...owner, ...change } : owner)) })
  }
  return (
    <>
      <FormRow id="owner-0-name" label="新业主">
        <div className="owner-next">
          {owners.map((owner, at) => (
            <div key={at} className="owner-next-row">
              {columns.map(({ key, label, most }) => (
                <Input
                  key={key}
                  id={`owner-${String(at)}-${key}`}
                  aria-label={owners.length > 1 ? `第 ${String(at + 1)} 位${label}` : label}
                  autoComplete="off"
                  placeholder={label}
                  maxLength={most}
                  value={owner[key]}
                  onChange={({ target }) => {
                    set(at, { [key]: target.value })
                  }}
                />
              ))}
            </div>
          ))}
          {owners.length < mostOwners && (
            <Button
              type="link"
              size="small"
              className="owner-more"
              onClick={() => {
                onChange({ owners: [...owners, nobody] })
              }}
            >
              再加一位共有人
            </Button>
          )}
          {owners.length > 1 && (
            <Button
              type="link"
              size="small"
              className="owner-more"
              onClick={() => {
                onChange({ owners: owners.slice(0, -1) })
              }}
            >
              去掉最后一位
            </Button>
          )}
        </div>
      </FormRow>
      <FormRow id="change-way" label="购房旅程">
        <Select<PaymentWay | typeof none>
          id="change-way"
          className="owner-wide"
          options={ways}
          value={paymentWay ?? none}
          onChange={(way) => {
            onChange({ paymentWay: way === none ? null : way })
          }}
        />
      </FormRow>
      <TextRow
        id="change-contract"
        label="合同编号"
        placeholder="新业主和开发商有合同才填"
        value={contractNo}
        onChange={(words) => {
          onChange({ contractNo: words })
        }}
      />
    </>
  )
}
