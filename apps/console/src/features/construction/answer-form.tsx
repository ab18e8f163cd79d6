import { Button, Input } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { useAnswer } from './use-construction.ts'

/** Answers one question or comment; the first answer stands, and everybody under the post reads it. */
export function AnswerForm({ commentId, onClose }: { commentId: string; onClose: () => void }) {
  const [words, setWords] = useState('')
  const answer = useAnswer(commentId)
  return (
    <div className="site-answer">
      <Input.TextArea
        autoFocus
        aria-label="回复"
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={300}
        placeholder="这些楼栋的业主都能看到，发出后不能改"
        value={words}
        onChange={({ target }) => {
          setWords(target.value)
        }}
      />
      {answer.error && (
        <p className="small late" role="alert">
          {saidError(answer.error)}
        </p>
      )}
      <div className="site-bar">
        <Button onClick={onClose}>取消</Button>
        <Button
          type="primary"
          loading={answer.isPending}
          disabled={words.trim() === ''}
          onClick={() => {
            answer.mutate(words.trim(), { onSuccess: onClose })
          }}
        >
          发送
        </Button>
      </div>
    </div>
  )
}
