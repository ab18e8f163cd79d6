import { Input } from 'antd'
import { FormRow } from '../../ui/form-row.tsx'

interface Props {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  hint?: string
  fault?: string | undefined
}

/** One line of text in a form. */
export function TextRow({ id, label, value, onChange, placeholder = '', hint, fault }: Props) {
  return (
    <FormRow id={id} label={label} hint={hint} fault={fault}>
      <Input
        id={id}
        autoComplete="off"
        maxLength={64}
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => {
          onChange(target.value)
        }}
      />
    </FormRow>
  )
}
