import { Text, Textarea, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import '../field/field.scss'
import './long-field.scss'

export interface LongFieldProps {
  id: string
  label: string
  value: string
  /** Shown while it is empty: an example, never the label. */
  placeholder: string
  maxlength: number
  /** What is wrong with it, in words, under it. */
  error?: string | undefined
  /** On a page that scrolls, not on a sheet at the bottom of the screen. */
  onPage?: boolean
  onChange: (value: string) => void
}

/** Some lines to write in. */
export function LongField(props: LongFieldProps): ReactNode {
  const { id, label, value, placeholder, maxlength, error, onPage = false, onChange } = props
  return (
    <View className="field">
      <Text className="field__label">{label}</Text>
      <View className={`field__line ${error ? 'field__line--wrong' : ''}`}>
        <Textarea
          id={id}
          name={id}
          className="long-field__input"
          placeholderClass="field__placeholder"
          value={value}
          placeholder={placeholder}
          maxlength={maxlength}
          fixed={!onPage}
          cursorSpacing={96}
          showConfirmBar={false}
          ariaLabel={error ? `${label}，${error}` : label}
          onInput={({ detail }) => onChange(detail.value)}
        />
      </View>
      {error ? <Text className="field__error">{error}</Text> : null}
    </View>
  )
}
