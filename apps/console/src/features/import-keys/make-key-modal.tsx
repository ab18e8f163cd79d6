import { importKindKeys, importKindLabels } from '@hub/contracts/vocabulary'
import { Checkbox, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { mayOpenEveryProject } from '../../platform/may-keep-keys.ts'
import { saidError } from '../../platform/said-error.ts'
import { today } from '../../platform/today.ts'
import { useStaff } from '../../platform/use-staff.ts'
import { DayPicker } from '../../ui/day-picker.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { useProjects } from '../journeys/use-journeys.ts'
import { draftFaults, emptyDraft, type KeyDraft, keyOf } from './key-draft.ts'
import { useMakeKey } from './use-import-keys.ts'

const kindOptions = importKindKeys.map((value) => ({ value, label: importKindLabels[value] }))

interface Props {
  onClose: () => void
  onMade: (secret: string) => void
}

/** Which system, what it may push, where, and until when. */
export function MakeKeyModal({ onClose, onMade }: Props) {
  const staff = useStaff()
  const projects = useProjects()
  const make = useMakeKey()
  const [draft, setDraft] = useState<KeyDraft>(() => emptyDraft(today()))
  const [tried, setTried] = useState(false)
  const faults = tried ? draftFaults(draft) : {}
  const set = (change: Partial<KeyDraft>): void => {
    setDraft((before) => ({ ...before, ...change }))
  }
  const save = async (): Promise<void> => {
    setTried(true)
    const key = keyOf(draft)
    if (!key) return
    try {
      onMade((await make.mutateAsync(key)).secret)
    } catch {
      // The form shows what the server said.
    }
  }
  return (
    <Modal
      open
      title="新建导入密钥"
      okText="新建"
      cancelText="取消"
      confirmLoading={make.isPending}
      onOk={() => void save()}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className="key-form">
        <FormRow id="key-name" label="来源系统" hint="导入记录和变更历史里会写这个名字" fault={faults.name}>
          <Input
            id="key-name"
            autoFocus
            maxLength={60}
            placeholder="如 明源 ERP"
            value={draft.name}
            onChange={({ target }) => {
              set({ name: target.value })
            }}
          />
        </FormRow>
        <FormRow id="key-kinds" label="能推送" fault={faults.kinds}>
          <Checkbox.Group
            className="key-kinds"
            options={kindOptions}
            value={[...draft.kinds]}
            onChange={(kinds) => {
              set({ kinds })
            }}
          />
        </FormRow>
        <FormRow id="key-projects" label="楼盘" fault={faults.projects}>
          <Select
            id="key-projects"
            mode="multiple"
            className="key-projects"
            placeholder="选择楼盘"
            loading={projects.isPending}
            disabled={draft.projects === 'all'}
            options={(projects.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.projects === 'all' ? [] : [...draft.projects]}
            onChange={(chosen) => {
              set({ projects: chosen })
            }}
          />
          {mayOpenEveryProject(staff) && (
            <Checkbox
              className="key-every"
              checked={draft.projects === 'all'}
              onChange={({ target }) => {
                set({ projects: target.checked ? 'all' : [] })
              }}
            >
              全部楼盘，以后新建的也算
            </Checkbox>
          )}
        </FormRow>
        <FormRow id="key-until" label="有效到" hint="到期自动失效，最长两年" fault={faults.expiresOn}>
          <DayPicker
            id="key-until"
            required
            value={draft.expiresOn}
            onChange={(expiresOn) => {
              set({ expiresOn })
            }}
          />
        </FormRow>
        {make.error ? (
          <div className="late" role="alert">
            {saidError(make.error)}
          </div>
        ) : null}
      </div>
    </Modal>
  )
}
