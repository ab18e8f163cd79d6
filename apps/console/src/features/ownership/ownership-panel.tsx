import { ownershipOriginLabels } from '@hub/contracts/vocabulary'
import { Button } from 'antd'
import { useState } from 'react'
import { Day } from '../../ui/day.tsx'
import { BuyerRow } from './buyer-row.tsx'
import { ChangeList } from './change-list.tsx'
import { ChangeOwnerModal } from './change-owner-modal.tsx'
import { endingWords } from './ending-words.ts'
import { ProxyList } from './proxy-list.tsx'
import type { Ownership } from './use-ownership.ts'

/** Who owns a home now, who acts for them, who else sees it, and the owners before. */
export function OwnershipPanel({ ownership }: { ownership: Ownership }) {
  const { home, present, ends, changes, editable, today } = ownership
  const [isChanging, setChanging] = useState(false)
  return (
    <>
      <div className="owner-place">
        <div>
          <div className="strong">{home.label}</div>
          <div className="small quiet">{home.projectName}</div>
        </div>
      </div>
      <section aria-label="现在的业主">
        <div className="owner-head">
          <h3>现在的业主</h3>
          {editable && present && (
            <Button
              size="small"
              onClick={() => {
                setChanging(true)
              }}
            >
              更换业主
            </Button>
          )}
        </div>
        {present ? (
          <>
            <p className="small quiet">
              {ownershipOriginLabels[present.origin]}，<Day date={present.since} today={today} />起
              {present.contractNo !== null && `，合同编号 ${present.contractNo}`}
            </p>
            <ul>
              {present.buyers.map((buyer) => (
                <BuyerRow key={buyer.position} homeId={home.homeId} buyer={buyer} editable={editable} />
              ))}
            </ul>
          </>
        ) : (
          <p className="quiet">这套房现在没有业主。</p>
        )}
      </section>
      {present && <ProxyList ownership={ownership} />}
      <section aria-label="能看到这套房的人">
        <div className="owner-head">
          <h3>能看到这套房的人</h3>
        </div>
        <p>{endingWords(ends) || <span className="quiet">还没有人绑定这套房。</span>}</p>
      </section>
      <section aria-label="以前的业主">
        <div className="owner-head">
          <h3>以前的业主</h3>
        </div>
        <ChangeList changes={changes} today={today} />
      </section>
      {isChanging && present && (
        <ChangeOwnerModal
          ownership={ownership}
          purchaseId={present.purchaseId}
          onClose={() => {
            setChanging(false)
          }}
        />
      )}
    </>
  )
}
