import { broadcastStateLabels, paymentWayLabels, stageLabels } from '@hub/contracts/vocabulary'
import { Button, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { actorWords } from '../../ui/actor-words.ts'
import { Day } from '../../ui/day.tsx'
import { Moment } from '../../ui/moment.tsx'
import { today } from '../../platform/today.ts'
import { type Broadcast, useEndBroadcast } from './use-broadcasts.ts'

/** `杭州，云栖澜庭 3 幢，公积金贷款`. */
function whom({ filter, projectName }: Broadcast): string {
  const { city, building, bank, paymentWay, stage } = filter
  const place = [projectName, building === undefined ? undefined : `${building} 幢`].filter(Boolean).join(' ')
  const said = [city, place, bank, paymentWay && paymentWayLabels[paymentWay], stage && stageLabels[stage]]
  return said.filter(Boolean).join('，') || '全部房屋'
}

/** One broadcast: its words, whom it reached, and the way to end it. */
export function BroadcastRow({ broadcast }: { broadcast: Broadcast }) {
  const { id, title, means, state, reached, expected, publishedBy, publishedAt, endedAt, endedWords, mayEnd } =
    broadcast
  const [words, setWords] = useState('')
  const end = useEndBroadcast()
  const count = state === 'publishing' ? `${String(reached)} / ${String(expected)} 户` : `${String(reached)} 户`
  return (
    <tr>
      <td>
        <div className="strong">{title}</div>
        <div className="small quiet">{means}</div>
        {endedAt !== null && <div className="small quiet">{`结束：${endedWords ?? ''}`}</div>}
      </td>
      <td className="small">
        {whom(broadcast)}
        <div className="quiet">{count}</div>
      </td>
      <td className="small">
        {actorWords(broadcast.actor)}
        <div className="quiet">
          展示到 <Day date={broadcast.until} today={today()} />
        </div>
      </td>
      <td className="small">
        {publishedBy}
        <div className="quiet">
          <Moment at={publishedAt} />
        </div>
      </td>
      <td>
        <span className={state === 'ended' ? 'tag' : 'tag tag-info'}>{broadcastStateLabels[state]}</span>
      </td>
      <td>
        {mayEnd && (
          <Popconfirm
            title="结束这条广播"
            description={
              <Input
                aria-label="业主看到的结束原因"
                placeholder="业主看到的原因，如 政策没有调整"
                maxLength={60}
                value={words}
                onChange={({ target }) => {
                  setWords(target.value)
                }}
              />
            }
            okText="结束"
            cancelText="不结束"
            okButtonProps={{ disabled: words.trim().length < 2 }}
            onConfirm={() => {
              end.mutate({ id, words: words.trim() })
            }}
          >
            <Button loading={end.isPending}>结束</Button>
          </Popconfirm>
        )}
      </td>
    </tr>
  )
}
