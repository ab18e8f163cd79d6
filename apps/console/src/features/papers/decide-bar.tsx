import { App, Button } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { DayPicker } from '../../ui/day-picker.tsx'
import { ReasonedModal } from '../../ui/reasoned-modal.tsx'
import type { Paper } from './paper-groups.ts'
import { useChangePaper } from './use-journey-papers.ts'

/** Accepts a paper with its last good day, or sends it back with a reason that the customer reads. */
export function DecideBar({ journeyId, paper }: { journeyId: string; paper: Paper }) {
  const { state, from, name, expiresOn, proposedExpiresOn } = paper
  const isAccepted = state === 'accepted'
  const before = isAccepted ? expiresOn : proposedExpiresOn
  const [until, setUntil] = useState(before)
  const [isReturning, setReturning] = useState(false)
  const accepting = useChangePaper(journeyId, paper)
  const returning = useChangePaper(journeyId, paper)
  const { message } = App.useApp()
  const accept = (): void => {
    accepting.mutate(
      { kind: 'accept', expiresOn: until },
      { onSuccess: () => void message.success(isAccepted ? '有效期已更新' : '已收下，客户能看到') },
    )
  }
  return (
    <footer className="save-bar paper-decide">
      <label htmlFor="paper-until">有效期到</label>
      <DayPicker id="paper-until" value={until} onChange={setUntil} />
      {accepting.error && (
        <span className="small late" role="alert">
          {saidError(accepting.error)}
        </span>
      )}
      <span className="save-buttons">
        {from === 'customer' && state !== 'returned' && (
          <Button
            onClick={() => {
              setReturning(true)
            }}
          >
            退回
          </Button>
        )}
        <Button type="primary" loading={accepting.isPending} disabled={isAccepted && until === before} onClick={accept}>
          {isAccepted ? '更新有效期' : '收下'}
        </Button>
      </span>
      {isReturning && (
        <ReasonedModal
          title={`退回「${name}」`}
          okText="退回"
          hint="客户会读到，写清楚缺什么、怎么补"
          savedWords="已退回，客户能看到原因"
          asked={(reason) => ({ kind: 'return' as const, reason: reason.trim() })}
          saving={returning}
          onClose={() => {
            setReturning(false)
          }}
        >
          {() => <p className="quiet">已上传的页会留着，客户可以接着补，也可以换掉。</p>}
        </ReasonedModal>
      )}
    </footer>
  )
}
