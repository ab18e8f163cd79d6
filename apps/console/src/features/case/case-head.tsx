import { caseKindLabels, staffCaseStateLabels } from '@hub/contracts/vocabulary'
import { App, Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { saidError } from '../../platform/said-error.ts'
import { Dot } from '../../ui/dot.tsx'
import { Tag } from '../../ui/tag.tsx'
import { stateTones } from '../cases/case-row.tsx'
import type { Case } from './case-types.ts'
import { RegradeModal } from './regrade-modal.tsx'
import { useStep } from './use-case.ts'

interface Props {
  one: Case
  /** Of the queue from which one came, with its filters. */
  back: string
}

/** What it is about, in which state, and what is done with one button. */
export function CaseHead({ one, back }: Props) {
  const { allowedActions, severity, state, kind, number, category, home } = one
  const [isRegrading, setRegrading] = useState(false)
  const step = useStep(one.id)
  const { message } = App.useApp()
  const act = (action: 'take' | 'arrive', said: string): void => {
    step.mutate(
      { action },
      {
        onSuccess: () => void message.success(said),
        onError: (error) => void message.error(saidError(error)),
      },
    )
  }
  return (
    <header className="case-head">
      <div className="case-head-words">
        <div className="journey-title">
          <h1 className="cut">{one.words}</h1>
          {severity === 'major' && <Tag tone="danger">重大</Tag>}
          <Tag tone={stateTones[state]}>{staffCaseStateLabels[state]}</Tag>
        </div>
        <p className="small quiet">
          <Link to={back} className="back">
            报修与投诉
          </Link>
          <Dot />
          {number}
          <Dot />
          {caseKindLabels[kind]}，{category}
          <Dot />
          {home}
        </p>
      </div>
      {allowedActions.includes('regrade') && (
        <Button
          onClick={() => {
            setRegrading(true)
          }}
        >
          改严重程度
        </Button>
      )}
      {allowedActions.includes('arrive') && (
        <Button
          loading={step.isPending}
          onClick={() => {
            act('arrive', '已记下到场，业主看得到')
          }}
        >
          到达现场
        </Button>
      )}
      {allowedActions.includes('take') && (
        <Button
          type="primary"
          loading={step.isPending}
          onClick={() => {
            act('take', '接单了，请尽快答复业主')
          }}
        >
          接单
        </Button>
      )}
      {isRegrading && (
        <RegradeModal
          one={one}
          onClose={() => {
            setRegrading(false)
          }}
        />
      )}
    </header>
  )
}
