import { Alert, Button } from 'antd'
import { useState } from 'react'
import { ChangesCard } from '../../ui/changes-card.tsx'
import { TitledCard } from '../../ui/titled-card.tsx'
import { AccountForm } from './account-form.tsx'
import { PermitForm } from './permit-form.tsx'
import type { Safety } from './use-safety.ts'

type Open = { kind: 'permit' | 'account'; id: string | null } | null

/** `8012 0011 …`, as on a bank card. */
const grouped = (number: string): string => number.replace(/(\d{4})(?=\d)/gu, '$1 ')

/** Accounts first, since a wrong one costs most; buildings without a permit are named. */
export function SafetyView({ safety }: { safety: Safety }) {
  const [open, setOpen] = useState<Open>(null)
  const { buildings, permits, accounts, history, editable } = safety
  const place = (id: string | null): string =>
    id === null ? '全部楼栋' : (buildings.find((building) => building.id === id)?.name ?? '')
  const bare = buildings.filter(({ id }) => !permits.some(({ buildingIds }) => buildingIds.includes(id)))
  const edit = (kind: 'permit' | 'account', id: string | null, words: string) =>
    editable && (
      <Button
        type={id === null ? 'default' : 'link'}
        size={id === null ? 'middle' : 'small'}
        onClick={() => setOpen({ kind, id })}
      >
        {words}
      </Button>
    )
  return (
    <div className="safety-cards">
      {accounts.length === 0 && (
        <Alert type="warning" showIcon title="还没有监管账户，客户看到的是「付款前先打热线核对」" />
      )}
      <TitledCard id="safety-accounts" title="监管账户" action={edit('account', null, '添加账户')}>
        {accounts.map((account) => (
          <div key={account.id} className="safety-line">
            <div className="strong">{place(account.buildingId)}</div>
            <div>
              <div className="safety-number">{grouped(account.accountNumber)}</div>
              <div className="small quiet">{account.accountName}</div>
            </div>
            <div>
              {account.bank}
              <div className="small quiet">{account.since} 起用</div>
            </div>
            <div className="safety-act">{edit('account', account.id, '更正')}</div>
          </div>
        ))}
      </TitledCard>
      <TitledCard id="safety-permits" title="预售许可证" action={edit('permit', null, '添加许可证')}>
        {permits.map((permit) => (
          <div key={permit.id} className="safety-line">
            <div className="strong">{permit.buildings.join('、')}</div>
            <div>{permit.number}</div>
            <div className="quiet">{permit.issuedOn === null ? '发证日期未填' : `${permit.issuedOn} 发证`}</div>
            <div className="safety-act">{edit('permit', permit.id, '更正')}</div>
          </div>
        ))}
        {bare.length > 0 && (
          <p className="quiet small">{`没有登记许可证的楼栋：${bare.map(({ name }) => name).join('、')}`}</p>
        )}
      </TitledCard>
      <ChangesCard id="safety-history" changes={history} />
      {open?.kind === 'account' && <AccountForm safety={safety} id={open.id} onClose={() => setOpen(null)} />}
      {open?.kind === 'permit' && <PermitForm safety={safety} id={open.id} onClose={() => setOpen(null)} />}
    </div>
  )
}
