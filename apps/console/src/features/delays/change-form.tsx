import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { FormRow } from '../../ui/form-row.tsx'
import { type DelayDraft, emptyDelay, wordsOf } from './delay-draft.ts'
import { type DelayDetail, useUpdateDelay, useWithdrawDelay } from './use-delays.ts'
import { WordsFields } from './words-fields.tsx'

interface Props {
  delay: DelayDetail
  onDone: () => void
}

/** Says it anew: what is said now stands in the form. */
export function UpdateForm({ delay, onDone }: Props) {
  const { cause, newOn, choices, answerUntil, version } = delay
  const [draft, setDraft] = useState<DelayDraft>({ ...emptyDelay, cause, newOn, choices, answerUntil })
  const update = useUpdateDelay(delay.id)
  const words = wordsOf(draft)
  return (
    <section className="delay-form">
      <WordsFields
        draft={draft}
        onChange={(change) => {
          setDraft({ ...draft, ...change })
        }}
      />
      {typeof words === 'string' && <Alert type="warning" showIcon title={words} />}
      {update.error && <Alert type="error" showIcon title={saidError(update.error)} />}
      <Button
        type="primary"
        loading={update.isPending}
        disabled={typeof words === 'string'}
        onClick={() => {
          if (typeof words !== 'string') update.mutate({ ...words, version }, { onSuccess: onDone })
        }}
      >
        发布更新
      </Button>
    </section>
  )
}

/** Takes it back, with the words that the customers read. */
export function WithdrawForm({ delay, onDone }: Props) {
  const [cause, setCause] = useState('')
  const withdraw = useWithdrawDelay(delay.id)
  return (
    <section className="delay-form">
      <FormRow id="delay-withdrawal" label="撤回的原因" hint="客户会读到。每一户回到原来的日期">
        <Input
          id="delay-withdrawal"
          maxLength={400}
          value={cause}
          onChange={({ target }) => {
            setCause(target.value)
          }}
        />
      </FormRow>
      {withdraw.error && <Alert type="error" showIcon title={saidError(withdraw.error)} />}
      <Button
        danger
        loading={withdraw.isPending}
        disabled={cause.trim().length < 4}
        onClick={() => {
          withdraw.mutate({ cause: cause.trim(), version: delay.version }, { onSuccess: onDone })
        }}
      >
        撤回告知
      </Button>
    </section>
  )
}
