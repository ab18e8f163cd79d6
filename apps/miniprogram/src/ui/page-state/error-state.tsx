import type { ReactNode } from 'react'
import { Button } from '../button/button'
import { PageState } from './page-state'

export interface ErrorStateProps {
  /** What failed, by its name: "进度没有加载出来". */
  title: string
  /** What is safe and what to do. */
  detail: string
  onRetry: () => void
  retrying?: boolean
  /** A way round: usually the telephone. */
  otherwise?: { words: string; onTap: () => void }
}

/** What failed, what is safe, try again, and a way round it. */
export function ErrorState({ title, detail, onRetry, retrying = false, otherwise }: ErrorStateProps): ReactNode {
  return (
    <PageState picture="picture" title={title} detail={detail}>
      {otherwise ? (
        <Button kind="soft" onTap={otherwise.onTap}>
          {otherwise.words}
        </Button>
      ) : null}
      <Button icon="refresh" busy={retrying} onTap={onRetry}>
        重试
      </Button>
    </PageState>
  )
}
