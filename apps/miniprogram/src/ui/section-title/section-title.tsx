import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import './section-title.scss'

/** Names the cards that follow. */
export function SectionTitle({ children }: { children: string }): ReactNode {
  return <Text className="section-title">{children}</Text>
}
