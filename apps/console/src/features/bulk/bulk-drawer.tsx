import { Alert, Button, Drawer, Input, Progress, Skeleton } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { FormRow } from '../../ui/form-row.tsx'
import { type BulkDraft, emptyDraft, intentOf, type Selection } from './bulk-draft.ts'
import { BulkEffect } from './bulk-effect.tsx'
import { BulkFields } from './bulk-fields.tsx'
import { useBulkChange, useBulkNodes } from './use-bulk.ts'
import './bulk.css'

interface Props {
  selection: Selection
  /** What was chosen, in words. */
  chosen: string
  onClose: (isDone: boolean) => void
}

/** One node of many homes: the form, what it would do, and what it has done. */
export function BulkDrawer({ selection, chosen, onClose }: Props) {
  const nodes = useBulkNodes(selection)
  const bulk = useBulkChange()
  const [draft, setDraft] = useState(emptyDraft)
  const [fault, setFault] = useState<string | null>(null)
  const edit = (change: Partial<BulkDraft>): void => {
    setDraft({ ...draft, ...change })
    setFault(null)
    if (!('reason' in change)) bulk.forget()
  }
  const go = async (): Promise<void> => {
    const intent = intentOf(draft, selection)
    if (typeof intent === 'string') setFault(intent)
    else if (!bulk.preview) await bulk.show(intent).catch(() => undefined)
    else if (draft.reason.trim() === '') setFault('请写明原因，同事会在改动记录里看到')
    else await bulk.change(intent, draft.reason.trim()).catch(() => undefined)
  }
  const count = bulk.preview?.changes ?? 0
  const isDone = bulk.outcome !== null
  const shown = bulk.outcome ?? bulk.preview
  return (
    <Drawer
      open
      size={520}
      title="批量更新节点"
      onClose={() => {
        onClose(isDone)
      }}
      footer={
        <div className="bulk-foot">
          <span className="small quiet">{isDone ? '每一户的改动记录里都有这一条' : '确认前客户看不到'}</span>
          {isDone ? (
            <Button
              type="primary"
              onClick={() => {
                onClose(true)
              }}
            >
              完成
            </Button>
          ) : (
            <Button
              type="primary"
              loading={bulk.isLooking || bulk.isWriting}
              disabled={bulk.preview !== null && count === 0}
              onClick={() => void go()}
            >
              {bulk.preview ? `更新 ${String(count)} 户` : '预览影响'}
            </Button>
          )}
        </div>
      }
    >
      <p className="bulk-chosen">{chosen}</p>
      {!isDone && nodes.data && (
        <BulkFields draft={draft} nodes={nodes.data.items} today={nodes.data.today} onChange={edit} />
      )}
      {nodes.isPending && <Skeleton active />}
      {nodes.isError && <Alert type="error" showIcon title={saidError(nodes.error)} />}
      {bulk.isAnew && <Alert type="warning" showIcon title="刚刚有人改过其中几户，下面是最新的情况，请再看一遍" />}
      {shown && <BulkEffect outcome={shown} isDone={isDone} />}
      {bulk.preview && !isDone && count > 0 && (
        <FormRow id="bulk-reason" label="原因" hint="只有同事能看到">
          <Input
            id="bulk-reason"
            maxLength={200}
            placeholder="例如：工程部 9 月 10 日通报"
            value={draft.reason}
            onChange={({ target }) => {
              edit({ reason: target.value })
            }}
          />
        </FormRow>
      )}
      {bulk.isWriting && (
        <div role="status">
          <Progress percent={100} status="active" showInfo={false} />
          <span className="small quiet">正在更新 {count} 户，一次写完，要么全部写入，要么一户也不写</span>
        </div>
      )}
      {fault !== null && <Alert type="warning" showIcon title={fault} />}
      {bulk.error && <Alert type="error" showIcon title={saidError(bulk.error)} />}
    </Drawer>
  )
}
