import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { saidError } from '../../platform/said-error.ts'
import { Moment } from '../../ui/moment.tsx'
import { AnswerForm } from './answer-form.tsx'
import { type Question, useQuestions } from './use-construction.ts'

/** Questions without an answer, the oldest first; nothing where there are none. */
export function QuestionList({ projectId }: { projectId: string | undefined }) {
  const questions = useQuestions(projectId)
  if (questions.isError) {
    return (
      <section className="card site-questions" aria-label="等回复的问题">
        <p className="small late">{saidError(questions.error)}</p>
        <Button size="small" onClick={() => void questions.refetch()}>
          再试一次
        </Button>
      </section>
    )
  }
  const items = questions.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="card site-questions" aria-label="等回复的问题">
      <h2>
        {items.length} 个问题等回复 <span className="small quiet">等得最久的在前</span>
      </h2>
      <ul>
        {items.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
      </ul>
    </section>
  )
}

function QuestionItem({ question: { id, postId, postTitle, author, words, at } }: { question: Question }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <div className="site-question">
        <div>
          <p>{words}</p>
          <p className="small quiet">
            {author}，<Moment at={at} />
            ，问在{' '}
            <Link className="back" to={`/construction/${postId}`}>
              {postTitle}
            </Link>
          </p>
        </div>
        {!isOpen && (
          <Button
            onClick={() => {
              setOpen(true)
            }}
          >
            回复
          </Button>
        )}
      </div>
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
