import type { CustomerCaseAction } from '@hub/contracts/vocabulary'
import type { IconName } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { BottomBar } from '../../ui/bottom-bar/bottom-bar'
import { Button } from '../../ui/button/button'
import { ConfirmSheet } from '../../ui/confirm-sheet/confirm-sheet'
import { Icon } from '../../ui/icon/icon'
import './case-actions.scss'
import { openQuestion } from './case-words'
import { SaySheet } from './say-sheet'
import type { Case } from './use-case'
import { useCaseStep } from './use-case-step'

const asks = {
  urge: { title: '催一下？', detail: '处理的人和主管都会看到您在催。两小时内只能催一次。', act: '催一下' },
  confirm: {
    title: '确认处理好了？',
    detail: '确认后这件事就完成了；七天内又有问题，还可以重新打开。',
    act: '处理好了',
  },
  cancel: { title: '取消这件事？', detail: '取消后不会再有人处理。还需要的话，要重新报一次。', act: '取消它' },
} as const
type Asked = keyof typeof asks

const small: Record<CustomerCaseAction, { icon: IconName; words: string }> = {
  urge: { icon: 'bell', words: '催一下' },
  say: { icon: 'camera', words: '补充' },
  reopen: { icon: 'refresh', words: '还有问题' },
  cancel: { icon: 'close', words: '取消' },
  confirm: { icon: 'check', words: '确认' },
}

const mains = ['confirm', 'say', 'reopen'] as const
type Main = (typeof mains)[number]
const icons: Record<Main, IconName> = { confirm: 'check', say: 'message', reopen: 'refresh' }
const words: Record<Main, string> = { confirm: '确认处理好了', say: '补充说明', reopen: '又出问题了，重新打开' }

/** The action that is the reader's now gets the button; the others stand small beside it. */
const mainOf = ({ allowedActions }: Case): Main | undefined => mains.find((one) => allowedActions.includes(one))

export interface CaseActionsProps {
  of: Case
  reload: () => Promise<void>
}

/** What the reader may do, as the server says; each asks for what it needs. */
export function CaseActions({ of, reload }: CaseActionsProps): ReactNode {
  const [doing, setDoing] = useState<CustomerCaseAction>()
  const step = useCaseStep({ homeId: of.homeId, caseId: of.id }, reload)
  const question = openQuestion(of)
  const main = mainOf(of)
  const open = (action: CustomerCaseAction) => {
    step.clear()
    setDoing(action)
  }
  const close = () => setDoing(undefined)
  const asked: Asked | undefined = doing === 'urge' || doing === 'confirm' || doing === 'cancel' ? doing : undefined
  const said = doing === 'say' || doing === 'reopen' ? doing : undefined
  if (main === undefined) return null
  return (
    <>
      <SaySheet
        homeId={of.homeId}
        action={said}
        visible={said !== undefined}
        question={question?.words ?? undefined}
        step={step}
        onClose={close}
      />
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
          .filter((action) => action !== main)
          .map((action) => (
            <View
              key={action}
              id={`do-${action}`}
              className="case-actions__small"
              hoverClass="case-actions__small--pressed"
              ariaRole="button"
              onClick={() => open(action)}
            >
              <Icon name={small[action].icon} />
              <Text className="case-actions__words">{small[action].words}</Text>
            </View>
          ))}
        <Button id={`do-${main}`} icon={icons[main]} wide onTap={() => open(main)}>
          {main === 'say' && question ? `回答${question.name}` : words[main]}
        </Button>
      </BottomBar>
    </>
  )
}
