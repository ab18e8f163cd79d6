import { App, Modal } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { today } from '../../platform/today.ts'
import { type EntryDraft, emptyEntry, entryFaults, entryOf } from './entry-draft.ts'
import { EntryFields } from './entry-fields.tsx'
import { useRegisterEntry } from './use-sharing.ts'

interface Props {
  projects: readonly { id: string; name: string }[]
  onClose: () => void
}

/** Registers a recipient. What is registered cannot be changed, and the form says so. */
export function RegisterModal({ projects, onClose }: Props) {
  const register = useRegisterEntry()
  const { message } = App.useApp()
  const only = projects.length === 1 ? (projects[0]?.id ?? null) : null
  const [draft, setDraft] = useState<EntryDraft>(() => emptyEntry(today(), only))
  const [tried, setTried] = useState(false)
  const save = async (): Promise<void> => {
    setTried(true)
    const entry = entryOf(draft)
    if (!entry) return
    try {
      await register.mutateAsync(entry)
      void message.success('登记好了，客户在小程序里可以看到并选择是否同意')
      onClose()
    } catch {
      // The form shows what the server said.
    }
  }
  return (
    <Modal
      open
      title="登记接收方"
      width={640}
      okText="登记"
      cancelText="取消"
      confirmLoading={register.isPending}
      onOk={() => void save()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="quiet sharing-lead">
        除协议编号外，客户会原样看到。登记后不能改，要改请先终止再登记，客户也要重新同意。
      </p>
      <EntryFields
        draft={draft}
        faults={tried ? entryFaults(draft) : {}}
        projects={projects}
        onChange={(change) => {
          setDraft((before) => ({ ...before, ...change }))
        }}
      />
      {register.error ? (
        <div className="late" role="alert">
          {saidError(register.error)}
        </div>
      ) : null}
    </Modal>
  )
}
