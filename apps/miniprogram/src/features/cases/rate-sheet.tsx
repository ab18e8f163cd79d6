import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { LongField } from '../../ui/long-field/long-field'
import { Sheet } from '../../ui/sheet/sheet'
import './rate-sheet.scss'
import type { UseCaseStep } from './use-case-step'

export interface RateSheetProps {
  visible: boolean
  step: UseCaseStep
  onClose: () => void
}

const all = [1, 2, 3, 4, 5]
const meanings = ['', '很不满意', '不满意', '一般', '满意', '很满意']

/** How it was, in one to five stars and, if one likes, in words. */
export function RateSheet({ visible, step, onClose }: RateSheetProps): ReactNode {
  const [stars, setStars] = useState(0)
  const [words, setWords] = useState('')
  const send = async (): Promise<void> => {
    if (await step.run({ action: 'rate', stars, words: words.trim() })) onClose()
  }
  return (
    <Sheet title="这次服务怎么样？" visible={visible} onClose={onClose}>
      <View className="rate-sheet__stars" ariaRole="radiogroup">
        {all.map((star) => (
          <View
            key={star}
            id={`star-${star}`}
            className={`rate-sheet__star ${star <= stars ? 'rate-sheet__star--lit' : ''}`}
            ariaRole="radio"
            ariaLabel={`${star} 星，${meanings[star] ?? ''}${star === stars ? '，已选' : ''}`}
            onClick={() => setStars(star)}
          >
            ★
          </View>
        ))}
      </View>
      <View className="rate-sheet__meaning">{meanings[stars] || '点星星打分'}</View>
      <LongField
        id="rating"
        label="想说的话，选填"
        value={words}
        placeholder="哪里好，哪里还可以更好"
        maxlength={1000}
        error={step.failure?.words}
        onChange={setWords}
      />
      <Button id="send-rating" wide disabled={stars === 0} busy={step.busy} onTap={() => void send()}>
        提交评价
      </Button>
    </Sheet>
  )
}
