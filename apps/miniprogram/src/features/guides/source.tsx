import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import './guide.scss'

export interface SourceProps {
  source: string
  checkedOn?: string
  example?: boolean
}

/** Where a figure or a rule is from; an example says that it is one. */
export function Source({ source, checkedOn, example = false }: SourceProps): ReactNode {
  const when = checkedOn && !example ? `（${checkedOn} 整理）` : ''
  return <Text className={`guide__source ${example ? 'guide__source--example' : ''}`}>{`依据：${source}${when}`}</Text>
}
