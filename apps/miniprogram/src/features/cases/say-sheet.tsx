import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { LongField } from '../../ui/long-field/long-field'
import { Sheet } from '../../ui/sheet/sheet'
import { PhotoSlots } from './photo-slots'
import type { UseCaseStep } from './use-case-step'
import { photoIdsOf, photosNotReady, useCasePhotos } from './use-case-photos'

export interface SaySheetProps {
  homeId: string
  /** What is being done. */
  action: 'say' | 'reopen' | undefined
  visible: boolean
  /** The question that is answered. */
  question: string | undefined
  step: UseCaseStep
  onClose: () => void
}

const titles = { say: '补充说明', reopen: '重新打开' }
const fewestLetters = 2

/** Words and photos for a case: more of it, an answer, or what is wrong again. What is written stays when it fails. */
export function SaySheet({ homeId, action = 'say', visible, question, step, onClose }: SaySheetProps): ReactNode {
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState(false)
  const photos = useCasePhotos(homeId)
  const said = words.trim()
  const short = said.length < fewestLetters ? '请写两个字以上' : ''
  const notReady = photosNotReady(photos.photos)
  const send = async (): Promise<void> => {
    setAsked(true)
    if (short || notReady) return
    if (!(await step.run({ action, words: said, photoIds: photoIdsOf(photos.photos) }))) return
    setWords('')
    setAsked(false)
    photos.clear()
    onClose()
  }
  const isAnswer = action === 'say' && question !== undefined
  return (
    <Sheet title={isAnswer ? '回答' : titles[action]} visible={visible} onClose={onClose}>
      <LongField
        id="words"
        label={isAnswer ? question : action === 'reopen' ? '还有什么问题？' : '想让处理的人知道什么？'}
        value={words}
        placeholder={isAnswer ? '在这里回答' : '如：今天下雨，又漏了一点'}
        maxlength={1000}
        error={(asked && short) || step.failure?.words}
        onChange={setWords}
      />
      <PhotoSlots of={photos} title="照片" error={asked ? notReady : ''} />
      <Button id="send-words" wide busy={step.busy} onTap={() => void send()}>
        {isAnswer ? '发送回答' : action === 'reopen' ? '重新打开' : '发送'}
      </Button>
    </Sheet>
  )
}
