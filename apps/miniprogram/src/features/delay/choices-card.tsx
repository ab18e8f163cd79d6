import { type DelayChoice, delayChoiceLabels, delayChoiceMeanings } from '@hub/contracts/vocabulary'
import { fullDate } from '@hub/design'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Icon } from '../../ui/icon/icon'
import { Notice } from '../../ui/notice/notice'
import type { DelayScreen } from './use-delay'
import { useChoose } from './use-delay'

interface Props {
  homeId: string
  delay: DelayScreen
  onChosen: () => void
}

/** What the owner may do about it, what each means, and until when it may be changed. */
export function ChoicesCard({ homeId, delay, onChosen }: Props): ReactNode {
  const { choices, choice, mayChoose, answerUntil, today } = delay
  const [marked, setMarked] = useState<DelayChoice | null>(choice)
  const choose = useChoose(homeId, delay.id)
  if (choices.length === 0) return null
  const until = fullDate(answerUntil, today)
  const send = async (): Promise<void> => {
    if (marked !== null && (await choose.run(marked))) onChosen()
  }
  return (
    <Card className="delay-choices">
      <Text className="delay-card__title">您可以怎么选</Text>
      <Text className="delay-card__words">
        {mayChoose ? `${until}前都可以改` : `选择的期限是${until}，已经过了。想改请联系服务官`}
      </Text>
      {delay.chosenByProxy ? <Text className="delay-card__words">现在的选择是代办人代您选的</Text> : null}
      <View ariaRole="radiogroup" ariaLabel="您可以怎么选">
        {choices.map((each) => (
          <View
            key={each}
            id={`choice-${each}`}
            className={`delay-choice ${each === marked ? 'delay-choice--marked' : ''}`}
            ariaRole="radio"
            ariaLabel={each === marked ? `${delayChoiceLabels[each]}，已选` : delayChoiceLabels[each]}
            {...(mayChoose ? { hoverClass: 'delay-choice--pressed', onClick: () => setMarked(each) } : {})}
          >
            <View className="delay-choice__words">
              <Text className="delay-choice__name">{delayChoiceLabels[each]}</Text>
              <Text className="delay-card__words">{delayChoiceMeanings[each]}</Text>
            </View>
            {each === marked ? <Icon name="check" className="delay-choice__mark" /> : null}
          </View>
        ))}
      </View>
      {choose.failure ? <Notice kind="danger" title={choose.failure.words} /> : null}
      {mayChoose ? (
        <Button
          id="send-choice"
          wide
          busy={choose.busy}
          disabled={marked === null || marked === choice}
          onTap={() => void send()}
        >
          {choice === null ? '就这样选' : marked === choice ? '已经告诉我们了' : '改成这个'}
        </Button>
      ) : null}
    </Card>
  )
}
