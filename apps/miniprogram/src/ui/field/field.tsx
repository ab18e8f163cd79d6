import { Input, Text, View } from '@tarojs/components'
import type { InputProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import './field.scss'

export interface FieldProps extends Pick<InputProps, 'type' | 'maxlength' | 'focus' | 'confirmType'> {
  id: string
  label: string
  value: string
  /** Shown while it is empty: an example, never the label. */
  placeholder?: string
  /** What is wrong with it, in words, under it. */
  error?: string | undefined
  /** A button at its right. */
  beside?: ReactNode
  onChange: (value: string) => void
  onDone?: () => void
}

/** A labelled line to type in. */
export function Field(props: FieldProps): ReactNode {
  const { id, label, value, placeholder = '', error, beside, onChange, onDone, ...native } = props
  return (
    <View className="field">
      <Text className="field__label">{label}</Text>
      <View className={`field__line ${error ? 'field__line--wrong' : ''}`}>
        <Input
          {...native}
          id={id}
          name={id}
          className="field__input"
          placeholderClass="field__placeholder"
          value={value}
          placeholder={placeholder}
          ariaLabel={error ? `${label}，${error}` : label}
          onInput={({ detail }) => onChange(detail.value)}
          {...(onDone ? { onConfirm: onDone } : {})}
        />
        {beside}
      </View>
      {error ? <Text className="field__error">{error}</Text> : null}
    </View>
  )
}
