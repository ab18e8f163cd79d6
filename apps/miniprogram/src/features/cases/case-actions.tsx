import type { CustomerCaseAction } from '@hub/contracts/vocabulary'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { BottomBar } from '../../ui/bottom-bar/bottom-bar'
import { Button } from '../../ui/button/button'
import { ConfirmSheet } from '../../ui/confirm-sheet/confirm-sheet'
import { Icon } from '../../ui/icon/icon'
import { asks, isAsked, isSpoken, mainWords, smallWords } from './action-words'
import './case-actions.scss'
import { openQuestion } from './case-words'
import { RateSheet } from './rate-sheet'
import { SaySheet } from './say-sheet'
import type { Case } from './use-case'
import { useCaseStep } from './use-case-step'

export interface CaseActionsProps {
  of: Case
  reload: () => Promise<void>
}

/** What the reader may do, as the server says; each asks for what it needs. */
export function CaseActions({ of, reload }: CaseActionsProps): ReactNode {
  const [doing, setDoing] = useState<CustomerCaseAction>()
  const step = useCaseStep({ homeId: of.homeId, caseId: of.id }, reload)
  const question = openQuestion(of)
  const main = mainWords.find(({ action }) => of.allowedActions.includes(action))
  const open = (action: CustomerCaseAction) => {
    step.clear()
    setDoing(action)
  }
  const close = () => setDoing(undefined)
  const asked = isAsked(doing) ? doing : undefined
  const spoken = isSpoken(doing) ? doing : undefined
  if (main === undefined) return null
  return (
    <>
      <SaySheet
        homeId={of.homeId}
        action={spoken}
        visible={spoken !== undefined}
        question={question?.words ?? undefined}
        step={step}
        onClose={close}
      />
      <RateSheet visible={doing === 'rate'} step={step} onClose={close} />
      <ConfirmSheet
        {...asks[asked ?? 'urge']}
        kind={asked === 'cancel' ? 'danger' : 'primary'}
        visible={asked !== undefined}
        busy={step.busy}
        refusal={step.failure?.words}
        onConfirm={() => {
          if (asked) void step.run({ action: asked }).then((done) => (done ? close() : undefined))
        }}
        onClose={close}
      />
      <BottomBar>
        {of.allowedActions
          .filter((action) => action !== main.action)
          .map((action) => (
            <View
              key={action}
              id={`do-${action}`}
              className="case-actions__small"
              hoverClass="case-actions__small--pressed"
              ariaRole="button"
              onClick={() => open(action)}
            >
              <Icon name={smallWords[action].icon} />
              <Text className="case-actions__words">{smallWords[action].words}</Text>
            </View>
          ))}
        <Button id={`do-${main.action}`} icon={main.icon} wide onTap={() => open(main.action)}>
          {main.action === 'say' && question ? `回答${question.name}` : main.words}
        </Button>
      </BottomBar>
    </>
  )
}
