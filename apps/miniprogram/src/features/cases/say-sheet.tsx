import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { LongField } from '../../ui/long-field/long-field'
import { Sheet } from '../../ui/sheet/sheet'
import type { Spoken } from './action-words'
import { PhotoSlots } from './photo-slots'
import type { UseCaseStep } from './use-case-step'
import { photoIdsOf, photosNotReady, useCasePhotos } from './use-case-photos'

export interface SaySheetProps {
  homeId: string
  /** What is being done. */
  action: Spoken | undefined
  visible: boolean
  /** The question that is answered. */
  question: string | undefined
  step: UseCaseStep
  onClose: () => void
}

const titles: Record<Spoken, string> = { say: '补充说明', reopen: '重新打开', reject_visit: '换个时间' }
const labels: Record<Spoken, string> = {
  say: '想让处理的人知道什么？',
  reopen: '还有什么问题？',
  reject_visit: '什么时间方便？',
}
const acts: Record<Spoken, string> = { say: '发送', reopen: '重新打开', reject_visit: '请换时间' }
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
        label={isAnswer ? question : labels[action]}
        value={words}
        placeholder={isAnswer ? '在这里回答' : '如：今天下雨，又漏了一点'}
        maxlength={1000}
        error={(asked && short) || step.failure?.words}
        onChange={setWords}
      />
      <PhotoSlots of={photos} title="照片" error={asked ? notReady : ''} />
      <Button id="send-words" wide busy={step.busy} onTap={() => void send()}>
        {isAnswer ? '发送回答' : acts[action]}
      </Button>
    </Sheet>
  )
}
