import { Button, Input, Segmented } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { DayPicker } from '../../ui/day-picker.tsx'
import type { Case, CaseStep } from './case-types.ts'
import { keepDraft, keptDraft } from './kept-drafts.ts'
import { stepOf, type Way, wayLabels, wayHints, ways } from './step-draft.ts'
import { useStep } from './use-case.ts'

interface Props {
  one: Case
  today: string
}

/** Says something to the household or to colleagues: one of the ways that are open now. What is typed stays. */
export function Composer({ one: { id, allowedActions }, today }: Props) {
  const open = ways.filter((way) => allowedActions.includes(way))
  const [chosen, choose] = useState<Way>('reply')
  const [draft, setDraft] = useState(() => keptDraft(id))
  const [wasTried, setWasTried] = useState(false)
  const step = useStep(id)
  const way = open.includes(chosen) ? chosen : open[0]
  if (way === undefined) return null
  const change = (to: Partial<typeof draft>): void => {
    const next = { ...draft, ...to }
    setDraft(next)
    keepDraft(id, next)
  }
  const body: CaseStep | string = stepOf(way, draft, today)
  const send = (): void => {
    setWasTried(true)
    if (typeof body === 'string') return
    step.mutate(body, {
      onSuccess: () => {
        change({ words: '', promisedOn: null })
        setWasTried(false)
      },
    })
  }
  return (
    <section className={way === 'note' ? 'card composer composer-note' : 'card composer'} aria-label="回复">
      <Segmented<Way>
        value={way}
        options={open.map((value) => ({ value, label: wayLabels[value] }))}
        onChange={choose}
      />
      <Input.TextArea
        aria-label={wayLabels[way]}
        variant="borderless"
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={1000}
        placeholder={wayHints[way]}
        value={draft.words}
        onChange={({ target }) => {
          change({ words: target.value })
        }}
      />
      {way === 'plan' && (
        <label className="composer-day">
          <span>承诺在这天前办完</span>
          <DayPicker
            id="plan-day"
            required
            earliest={today}
            value={draft.promisedOn}
            onChange={(promisedOn) => {
              change({ promisedOn })
            }}
          />
        </label>
      )}
      <footer>
        <span className="small late" role="alert">
          {step.error ? saidError(step.error) : wasTried && typeof body === 'string' ? body : ''}
        </span>
        <Button type="primary" loading={step.isPending} onClick={send}>
          {way === 'note' ? '记下' : '发送'}
        </Button>
      </footer>
    </section>
  )
}
