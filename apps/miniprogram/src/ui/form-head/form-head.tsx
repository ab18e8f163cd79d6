import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './form-head.scss'

export interface FormHeadProps {
  title: string
  /** What it is asked for, or what comes of it. */
  why: string
}

/** Says above a form what is asked, and why. */
export function FormHead({ title, why }: FormHeadProps): ReactNode {
  return (
    <View className="form-head">
      <Text className="form-head__title">{title}</Text>
      <Text className="form-head__why">{why}</Text>
    </View>
  )
}
