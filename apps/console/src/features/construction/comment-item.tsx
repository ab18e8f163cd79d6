import { Button } from 'antd'
import { useState } from 'react'
import { Moment } from '../../ui/moment.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AnswerForm } from './answer-form.tsx'
import type { Comment } from './use-construction.ts'

/** What somebody asked or said, with our answer; without one, the way to it. */
export function CommentItem({ comment: { id, isQuestion, author, words, at, answer } }: { comment: Comment }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <div className="site-question">
        <div>
          <p className="small quiet">
            {author}，<Moment at={at} /> {isQuestion && !answer && <Tag tone="us">等我们回复</Tag>}
          </p>
          <p>{words}</p>
        </div>
        {!answer && !isOpen && (
          <Button
            onClick={() => {
              setOpen(true)
            }}
          >
            回复
          </Button>
        )}
      </div>
      {answer && (
        <div className="site-said">
          <p className="small quiet">
            {answer.author} 回复，
            <Moment at={answer.at} />
          </p>
          <p>{answer.words}</p>
        </div>
      )}
      {isOpen && (
        <AnswerForm
          commentId={id}
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </li>
  )
}
