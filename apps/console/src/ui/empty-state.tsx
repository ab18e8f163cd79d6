import type { IllustrationName } from '@hub/design'
import type { ReactNode } from 'react'
import { Illustration } from './illustration.tsx'

interface Props {
  picture: IllustrationName
  title: string
  words?: string
  /** The next step, as one button or link. */
  children?: ReactNode
}

/** Nothing here: a picture, a sentence, a next step. */
export function EmptyState({ picture, title, words, children }: Props) {
  return (
    <div className="state">
      <Illustration name={picture} />
      <div className="strong">{title}</div>
      {words !== undefined && <p className="state-words">{words}</p>}
      {children !== undefined && <div className="state-action">{children}</div>}
    </div>
  )
}
