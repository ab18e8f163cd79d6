import { delayVersionLabels } from '@hub/contracts/vocabulary'
import { Button, Drawer, Skeleton } from 'antd'
import { useState } from 'react'
import { Tag } from '../../ui/tag.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Day } from '../../ui/day.tsx'
import { Moment } from '../../ui/moment.tsx'
import { AnswerItem } from './answer-item.tsx'
import '../bulk/bulk.css'
import './delays.css'
import { UpdateForm, WithdrawForm } from './change-form.tsx'
import { type DelayDetail, useDelay } from './use-delays.ts'

type Form = 'update' | 'withdraw'

function Detail({ delay, form, onDone }: { delay: DelayDetail; form: Form | null; onDone: () => void }) {
  return (
    <>
      {form === 'update' && <UpdateForm delay={delay} onDone={onDone} />}
      {form === 'withdraw' && <WithdrawForm delay={delay} onDone={onDone} />}
      <Summary delay={delay} />
      <h3 className="delay-title">说过的话</h3>
      <ol className="delay-said">
        {delay.versions.map(({ version, kind, cause, newOn, at, by }) => (
          <li key={version}>
            <div>
              {delayVersionLabels[kind]}
              {kind !== 'withdrawn' && (
                <>
                  ：改到 <Day date={newOn} today={delay.today} />
                </>
              )}
              ，{cause}
            </div>
            <div className="small quiet">
              {by}，<Moment at={at} />
            </div>
          </li>
        ))}
      </ol>
      <h3 className="delay-title">
        {delay.homes} 户的选择
        {delay.items.length < delay.homes && <span className="small quiet">，先列出 {delay.items.length} 户</span>}
      </h3>
      <ol>
        {delay.items.map((item) => (
          <AnswerItem key={item.homeId} delayId={delay.id} item={item} />
        ))}
      </ol>
    </>
  )
}

/** Where it stands: the day, until when one may choose, and how many have. */
function Summary({ delay }: { delay: DelayDetail }) {
  const { state, newOn, today, answerUntil, homes, answers, unreplied } = delay
  const chosen = Object.values(answers).reduce((sum, count) => sum + count, 0)
  return (
    <dl className="delay-summary">
      <div>
        <dt>新的日期</dt>
        <dd>{state === 'withdrawn' ? <Tag>已撤回</Tag> : <Day date={newOn} today={today} />}</dd>
      </div>
      <div>
        <dt>选择的期限</dt>
        <dd>
          <Day date={answerUntil} today={today} />
        </dd>
      </div>
      <div>
        <dt>客户选了</dt>
        <dd>
          {chosen} / {homes} 户
        </dd>
      </div>
      <div>
        <dt>等我们回复</dt>
        <dd className={unreplied > 0 ? 'near' : 'quiet'}>{unreplied > 0 ? `${String(unreplied)} 户` : '没有'}</dd>
      </div>
    </dl>
  )
}

/** One delay: what was said, what the customers chose, and the ways to say it anew or take it back. */
export function DelayDrawer({ delayId, onClose }: { delayId: string; onClose: () => void }) {
  const delay = useDelay(delayId)
  const [form, setForm] = useState<Form | null>(null)
  const may = delay.data?.mayAnnounce === true && delay.data.state === 'announced'
  return (
    <Drawer
      open
      size={560}
      title={delay.data ? `${delay.data.scope}，${delay.data.nodeName}延期` : '延期告知'}
      onClose={onClose}
      extra={
        may && (
          <>
            <Button
              type="text"
              danger
              onClick={() => {
                setForm('withdraw')
              }}
            >
              撤回
            </Button>
            <Button
              onClick={() => {
                setForm('update')
              }}
            >
              更新
            </Button>
          </>
        )
      }
    >
      {delay.isError && (
        <ErrorState title="这次告知没有加载出来" error={delay.error} onRetry={() => void delay.refetch()} />
      )}
      {delay.isPending && <Skeleton active />}
      {delay.data && (
        <Detail
          delay={delay.data}
          form={form}
          onDone={() => {
            setForm(null)
          }}
        />
      )}
    </Drawer>
  )
}
