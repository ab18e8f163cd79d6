import { delayChoiceLabels } from '@hub/contracts/vocabulary'
import { yuan } from '@hub/design'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { saidError } from '../../platform/said-error.ts'
import { Tag } from '../../ui/tag.tsx'
import { type DelayDetail, useReply } from './use-delays.ts'

interface Props {
  delayId: string
  item: DelayDetail['items'][number]
}

/** One home: what it chose, what it would get, and our answer. */
export function AnswerItem({ delayId, item }: Props) {
  const { homeId, journeyId, homeLabel, estimate, choice, reply: replied } = item
  const [words, setWords] = useState<string | null>(null)
  const reply = useReply(delayId, homeId)
  return (
    <li className="delay-answer">
      <div className="delay-answer-head">
        <Link className="strong" to={`/journeys/${journeyId}`}>
          {homeLabel}
        </Link>
        {choice === null ? (
          <Tag>还没选</Tag>
        ) : (
          <Tag tone={choice === 'wait' ? 'ok' : 'warn'}>{delayChoiceLabels[choice]}</Tag>
        )}
        {item.chosenByProxy && <span className="small quiet">代办人代选</span>}
        {estimate?.amount != null && <span className="small quiet">估算 {yuan(estimate.amount)}</span>}
        {choice !== null && words === null && (
          <Button
            size="small"
            onClick={() => {
              setWords('')
            }}
          >
            {replied === null ? '回复' : '再回复'}
          </Button>
        )}
      </div>
      {replied !== null && <div className="small quiet">已回复：{replied}</div>}
      {words !== null && (
        <div className="delay-answer-reply">
          <Input
            aria-label={`回复 ${homeLabel}`}
            maxLength={400}
            placeholder="客户马上能看到"
            value={words}
            onChange={({ target }) => {
              setWords(target.value)
            }}
          />
          <Button
            type="primary"
            loading={reply.isPending}
            disabled={words.trim().length < 2}
            onClick={() => {
              reply.mutate(words.trim(), {
                onSuccess: () => {
                  setWords(null)
                },
              })
            }}
          >
            发送
          </Button>
        </div>
      )}
      {reply.error && <div className="small late">{saidError(reply.error)}</div>}
    </li>
  )
}
