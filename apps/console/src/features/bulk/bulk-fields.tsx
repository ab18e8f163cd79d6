import { bulkActions, type BulkAction } from '@hub/contracts/vocabulary'
import { Input, Segmented } from 'antd'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import type { BulkDraft, BulkNode } from './bulk-draft.ts'
import { NodeSelect } from './node-select.tsx'

const actionWords: Record<BulkAction, string> = { complete: '标为已完成', update: '改计划和说明' }

interface Props {
  draft: BulkDraft
  nodes: readonly BulkNode[]
  today: string
  onChange: (change: Partial<BulkDraft>) => void
}

/** Which node, what about it, when, and in which words. */
export function BulkFields({ draft, nodes, today, onChange }: Props) {
  return (
    <>
      <FormRow id="bulk-node" label="节点">
        <NodeSelect
          value={draft.nodeKey}
          nodes={nodes}
          onChange={(nodeKey) => {
            onChange({ nodeKey })
          }}
        />
      </FormRow>
      <FormRow id="bulk-action" label="操作">
        <Segmented<BulkAction>
          value={draft.action}
          options={bulkActions.map((value) => ({ value, label: actionWords[value] }))}
          onChange={(action) => {
            onChange({ action })
          }}
        />
      </FormRow>
      {draft.action === 'complete' ? (
        <FormRow id="bulk-on" label="完成日期">
          <DayPicker
            id="bulk-on"
            value={draft.on ?? today}
            latest={today}
            required
            onChange={(on) => {
              onChange({ on })
            }}
          />
        </FormRow>
      ) : (
        <FormRow id="bulk-planned" label="计划完成" hint="不填就保留每户原来的计划">
          <DayPicker
            id="bulk-planned"
            value={draft.plannedOn}
            onChange={(plannedOn) => {
              onChange({ plannedOn })
            }}
          />
        </FormRow>
      )}
      <FormRow id="bulk-note" label="给客户的说明" hint="不填就保留每户原来的说明">
        <Input.TextArea
          id="bulk-note"
          autoSize={{ minRows: 2, maxRows: 4 }}
          maxLength={200}
          value={draft.note}
          onChange={({ target }) => {
            onChange({ note: target.value })
          }}
        />
      </FormRow>
    </>
  )
}
