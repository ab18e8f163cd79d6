import { App, Input, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { saidError } from '../platform/said-error.ts'
import { FormRow } from './form-row.tsx'
import './reasoned-modal.css'

/** What is to be saved for a reason; null while something is missing. */
type Asked<Change> = (reason: string) => Change | null

interface Props<Change> {
  title: string
  okText?: string
  /** Who reads the reason. */
  hint: string
  /** Said once it is saved. */
  savedWords: string
  asked: Asked<Change>
  saving: { mutateAsync: (change: Change) => Promise<unknown>; isPending: boolean; error: unknown }
  onClose: () => void
  /** The fields; `tried` once somebody wanted to save. `save` saves something else than the button does. */
  children: (tried: boolean, save: (asked: Asked<Change>) => void) => ReactNode
}

/** A change that needs its reason: fields, reason, what the server said. What is typed stays until it is saved or dropped. */
export function ReasonedModal<Change>(props: Props<Change>) {
  const { title, okText = '保存', hint, savedWords, asked, saving, onClose, children } = props
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { message } = App.useApp()
  const isMissing = reason.trim().length < 2
  const save = async (wanted: Asked<Change>): Promise<void> => {
    setTried(true)
    const change = isMissing ? null : wanted(reason)
    if (!change) return
    try {
      await saving.mutateAsync(change)
      void message.success(savedWords)
      onClose()
    } catch {
      // The form shows what the server said.
    }
  }
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      confirmLoading={saving.isPending}
      onOk={() => void save(asked)}
      onCancel={onClose}
      destroyOnHidden
    >
      <div className="reasoned-modal">
        {children(tried, (wanted) => void save(wanted))}
        <FormRow id="change-reason" label="原因" hint={hint} fault={tried && isMissing ? '请写明原因' : undefined}>
          <Input.TextArea
            id="change-reason"
            rows={2}
            maxLength={200}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value)
            }}
          />
        </FormRow>
        {saving.error ? (
          <div className="late" role="alert">
            {saidError(saving.error)}
          </div>
        ) : null}
      </div>
    </Modal>
  )
}
