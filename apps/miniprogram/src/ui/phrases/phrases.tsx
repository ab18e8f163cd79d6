import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Words } from '../words/words'
import './phrases.scss'

/** A short text that breaks where one would take a breath, and not inside a word. */
export function Phrases({ children }: { children: string }): ReactNode {
  const parts = children.match(/[^，。；？]+[，。；？]?/g) ?? []
  return parts.map((part, at) => (
    <Text key={at} className="phrases__part">
      <Words>{part}</Words>
    </Text>
  ))
}
