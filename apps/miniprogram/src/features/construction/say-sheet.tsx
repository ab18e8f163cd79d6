import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../platform/api'
import { useAction } from '../../platform/data/use-action'
import { Button } from '../../ui/button/button'
import { LongField } from '../../ui/long-field/long-field'
import { Sheet } from '../../ui/sheet/sheet'
import './say-sheet.scss'

export interface SaySheetProps {
  at: { homeId: string; postId: string }
  visible: boolean
  onClose: () => void
  onSaid: () => void
}

/** Words for the building site: a question waits for an answer, a comment does not. */
export function SaySheet({ at, visible, onClose, onSaid }: SaySheetProps): ReactNode {
  const [words, setWords] = useState('')
  const { run, busy, failure } = useAction((isQuestion: boolean, key) =>
    api(
      'POST /homes/:homeId/construction/:postId/comments',
      { params: at, body: { words: words.trim(), isQuestion } },
      { key },
    ),
  )
  const say = async (isQuestion: boolean): Promise<void> => {
    if (!(await run(isQuestion))) return
    setWords('')
    onSaid()
  }
  const empty = words.trim() === ''
  return (
    <Sheet title="提问或留言" visible={visible} onClose={onClose}>
      <LongField
        id="words"
        label="同楼栋的邻居会看到，姓名只显示姓氏"
        value={words}
        placeholder="如：电梯什么时候装？"
        maxlength={300}
        error={failure?.words}
        onChange={setWords}
      />
      <View className="say-sheet__buttons">
        <Button id="comment" kind="soft" wide disabled={empty} busy={busy} onTap={() => void say(false)}>
          只留言
        </Button>
        <Button id="ask" wide disabled={empty} busy={busy} onTap={() => void say(true)}>
          提问
        </Button>
      </View>
    </Sheet>
  )
}
