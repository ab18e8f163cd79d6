import { App, Input, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { saidError } from '../../platform/said-error.ts'
import { FormRow } from '../journey/form-row.tsx'
import { useSaveSafety, type SafetyChange } from './use-safety.ts'

interface Props {
  projectId: string
  title: string
  /** What is to be saved for a reason; null while something is missing. */
  asked: (reason: string) => SafetyChange | null
  onClose: () => void
  /** The fields; `tried` once somebody wanted to save. */
  children: (tried: boolean) => ReactNode
}

/** The frame of both forms: fields, reason, what the server said. */
export function SafetyModal({ projectId, title, asked, onClose, children }: Props) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const saving = useSaveSafety(projectId)
  const { message } = App.useApp()
  const save = async (): Promise<void> => {
    setTried(true)
    const change = reason.trim().length < 2 ? null : asked(reason)
    if (!change) return
    try {
      await saving.mutateAsync(change)
      void message.success('已保存，客户马上能看到')
      onClose()
    } catch {
      // The form shows what the server said, and keeps what was typed.
    }
  }
  return (
    <Modal
      open
      title={title}
      okText="保存"
      cancelText="取消"
      confirmLoading={saving.isPending}
      onOk={() => void save()}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className="safety-form">
        {children(tried)}
        <FormRow
          id="safety-reason"
          label="原因"
          hint="写进改动记录，只有同事看得到"
          fault={tried && reason.trim().length < 2 ? '请写明原因' : undefined}
        >
          <Input.TextArea
            id="safety-reason"
            rows={2}
            maxLength={200}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
            }}
          />
        </FormRow>
        {saving.isError && (
          <div className="late" role="alert">
            {saidError(saving.error)}
          </div>
        )}
      </div>
    </Modal>
  )
}
