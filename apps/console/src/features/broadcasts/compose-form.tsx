import { actors, riskSeverities, riskSeverityLabels, type Actor, type RiskSeverity } from '@hub/contracts/vocabulary'
import { Button, Input, Popconfirm, Segmented, Select } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { actorWords } from '../../ui/actor-words.ts'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { AudienceCount } from './audience-count.tsx'
import { AudienceFields } from './audience-fields.tsx'
import { emptyDraft, missingIn, readyToSend, type Draft } from './broadcast-draft.ts'
import { useAudience, usePublish } from './use-broadcasts.ts'

const severities = riskSeverities.map((value) => ({ value, label: riskSeverityLabels[value] }))

/** Words, whom they are for, how many that is; published only after a second look. */
export function ComposeForm({ onDone }: { onDone: () => void }) {
  const [draft, setDraft] = useState(emptyDraft)
  const audience = useAudience(draft.filter)
  const publish = usePublish()
  const set = (change: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...change }))
  }
  const total = audience.isPlaceholderData ? 0 : (audience.data?.total ?? 0)
  const missing = missingIn(draft) ?? (total === 0 ? '没有符合条件的房屋' : null)
  const send = (): void => {
    const body = readyToSend(draft, total)
    if (body) publish.mutate(body, { onSuccess: onDone })
  }
  return (
    <div className="card broadcast-form">
      <FormRow id="audience" label="发给谁">
        <AudienceFields
          filter={draft.filter}
          onChange={(filter) => {
            set({ filter })
          }}
        />
        <AudienceCount audience={audience} />
      </FormRow>
      <FormRow id="severity" label="轻重">
        <Segmented<RiskSeverity>
          id="severity"
          options={severities}
          value={draft.severity}
          onChange={(severity) => {
            set({ severity })
          }}
        />
      </FormRow>
      <FormRow id="title" label="标题">
        <Input
          id="title"
          maxLength={30}
          showCount
          value={draft.title}
          placeholder="公积金额度 10 月 1 日起下调"
          onChange={({ target }) => {
            set({ title: target.value })
          }}
        />
      </FormRow>
      <FormRow id="means" label="意味着什么" hint="业主看到的就是这些字，写清楚影响，不责怪谁">
        <Input.TextArea
          id="means"
          rows={2}
          maxLength={200}
          value={draft.means}
          onChange={({ target }) => {
            set({ means: target.value })
          }}
        />
      </FormRow>
      <FormRow id="action" label="要业主做什么" hint="不用做什么就空着，页面会写“您不用做什么”">
        <Input.TextArea
          id="action"
          rows={2}
          maxLength={200}
          value={draft.action}
          onChange={({ target }) => {
            set({ action: target.value })
          }}
        />
      </FormRow>
      <FormRow id="actor" label="谁来办">
        <Select<Actor>
          id="actor"
          value={draft.actor}
          options={actors.map((value) => ({ value, label: actorWords(value) }))}
          onChange={(actor) => {
            set({ actor })
          }}
        />
      </FormRow>
      <FormRow id="deadline" label="最迟哪天办">
        <DayPicker
          id="deadline"
          value={draft.deadline}
          onChange={(deadline) => {
            set({ deadline })
          }}
        />
      </FormRow>
      <FormRow id="until" label="展示到哪天" hint="过了这一天自动结束">
        <DayPicker
          id="until"
          required
          value={draft.until}
          onChange={(until) => {
            set({ until })
          }}
        />
      </FormRow>
      <div className="broadcast-bar">
        <span className={publish.isError ? 'small late' : 'small quiet'} role="status">
          {publish.isError ? saidError(publish.error) : (missing ?? '发布后马上出现在这些房屋的首页')}
        </span>
        <Button onClick={onDone}>放弃</Button>
        <Popconfirm
          title={`发给 ${total.toLocaleString('zh-CN')} 户？`}
          description="以后新签的房屋不会收到"
          okText="发布"
          cancelText="再看看"
          onConfirm={send}
          disabled={missing !== null}
        >
          <Button type="primary" disabled={missing !== null} loading={publish.isPending}>
            {`发布给 ${total.toLocaleString('zh-CN')} 户`}
          </Button>
        </Popconfirm>
      </div>
    </div>
  )
}
