import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { saidError } from '../../platform/said-error.ts'
import type { RowCell } from './row-columns.ts'
import { type CellFault, useMendCell, type ImportPreview } from './use-imports.ts'

interface Props {
  cell: RowCell
  fault: CellFault
  preview: ImportPreview
  /** Null where the file has no such cell, or nothing can be written into it any more. */
  mendable: boolean
}

/** A bad cell, framed with what is wrong about it; pressed, it is written anew and the file checked again. */
export function FaultyCell({ cell, fault, preview, mendable }: Props) {
  const [isOpen, setOpen] = useState(false)
  const said = fault.value === '' ? '（空）' : fault.value
  const close = (): void => {
    setOpen(false)
  }
  return (
    <td className="cell cell-faulty">
      {isOpen ? (
        <MendForm fault={fault} preview={preview} onClose={close} />
      ) : mendable ? (
        <button
          type="button"
          className="cell-mend"
          aria-label={`改第 ${String(fault.row)} 行「${fault.column}」`}
          onClick={() => {
            setOpen(true)
          }}
        >
          {said}
        </button>
      ) : (
        <b>{said}</b>
      )}
      {cell.faults.map(({ message }) => (
        <div key={message} className="small">
          {message}
        </div>
      ))}
    </td>
  )
}

/** What is masked cannot be bettered, only written anew. */
const startOf = ({ value }: CellFault): string => (value.includes('*') ? '' : value)

function MendForm({ fault, preview, onClose }: Pick<Props, 'fault' | 'preview'> & { onClose: () => void }) {
  const { message } = App.useApp()
  const mend = useMendCell(preview.id)
  const [value, setValue] = useState(() => startOf(fault))
  const save = async (): Promise<void> => {
    try {
      await mend.mutateAsync({ version: preview.version, row: fault.row, column: fault.column, value })
      onClose()
    } catch (error) {
      void message.error(saidError(error), 6)
    }
  }
  return (
    <div className="cell-form">
      <Input
        autoFocus
        size="small"
        aria-label={`第 ${String(fault.row)} 行「${fault.column}」改成`}
        placeholder={startOf(fault) === '' ? '重新填写' : '留空即删去'}
        maxLength={2000}
        value={value}
        disabled={mend.isPending}
        onChange={({ target }) => {
          setValue(target.value)
        }}
        onPressEnter={() => void save()}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose()
        }}
      />
      <Button size="small" type="primary" loading={mend.isPending} onClick={() => void save()}>
        改
      </Button>
      <Button size="small" disabled={mend.isPending} onClick={onClose}>
        取消
      </Button>
    </div>
  )
}
