import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon/icon'
import './copy-row.scss'

/** A fact with its copy button: nobody types an account number. `spaced` is how it is shown; the plain value is copied. */
export function CopyRow({ id, label, value, spaced }: { id: string; label: string; value: string; spaced?: string }) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    Taro.setClipboardData({ data: value })
      .then(() => setCopied(true))
      .catch(() => undefined)
  }
  return (
    <View className="copy-row">
      <View className="copy-row__words">
        <Text className="copy-row__label">{label}</Text>
        <Text className="copy-row__value" selectable>
          {spaced ?? value}
        </Text>
      </View>
      <View
        id={id}
        className="copy-row__button"
        hoverClass="copy-row__button--pressed"
        ariaRole="button"
        ariaLabel={copied ? `${label}已复制` : `复制${label}`}
        onClick={copy}
      >
        <Icon name={copied ? 'check' : 'copy'} size="small" />
        <Text className="copy-row__action">{copied ? '已复制' : '复制'}</Text>
      </View>
    </View>
  )
}

/** A fact that needs no copying. */
export function FactRow({ label, value }: { label: string; value: string }): ReactNode {
  return (
    <View className="copy-row">
      <View className="copy-row__words">
        <Text className="copy-row__label">{label}</Text>
        <Text className="copy-row__value">{value}</Text>
      </View>
    </View>
  )
}
