import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pieces } from './whole-words'
import './words.scss'

/** The words of a text, to stand inside a Text: dates, sums and counted things do not break at the end of a line. */
export function Words({ children }: { children: string }): ReactNode {
  return pieces(children).map(({ words, whole }, at) =>
    whole ? (
      <Text key={at} className="words__whole">
        {words}
      </Text>
    ) : (
      words
    ),
  )
}
