import { Popup } from '@nutui/nutui-react-taro'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import './choice-sheet.scss'

export interface ChoiceSheetProps<Choice extends string> {
  title: string
  visible: boolean
  /** Words by choice, in the order shown. */
  choices: Record<Choice, string>
  chosen: Choice
  onChoose: (choice: Choice) => void
  onClose: () => void
}

/** One of a few, from the bottom of the screen; choosing closes it. */
export function ChoiceSheet<Choice extends string>(props: ChoiceSheetProps<Choice>): ReactNode {
  const { title, visible, choices, chosen, onChoose, onClose } = props
  return (
    <Popup visible={visible} position="bottom" round title={title} onClose={onClose}>
      <View className="choice-sheet" ariaRole="radiogroup" ariaLabel={title}>
        {(Object.entries(choices) as [Choice, string][]).map(([choice, words]) => (
          <View
            key={choice}
            className={`choice-sheet__choice ${choice === chosen ? 'choice-sheet__choice--chosen' : ''}`}
            hoverClass="choice-sheet__choice--pressed"
            ariaRole="radio"
            ariaLabel={choice === chosen ? `${words}，已选` : words}
            onClick={() => {
              onChoose(choice)
              onClose()
            }}
          >
            <Text className="choice-sheet__words">{words}</Text>
            {choice === chosen ? <Icon name="check" /> : null}
          </View>
        ))}
      </View>
    </Popup>
  )
}
