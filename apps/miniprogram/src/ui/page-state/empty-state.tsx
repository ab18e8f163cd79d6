import type { IconName } from '@hub/design'
import type { ReactNode } from 'react'
import { Button } from '../button/button'
import { PageState } from './page-state'
import type { PageStateProps } from './page-state'

export interface EmptyStateProps extends PageStateProps {
  /** The one thing to do next; left out where nothing is to be done. */
  action?: { id?: string; words: string; icon?: IconName; onTap: () => void }
}

/** Nothing is here, said as what it means, with one action. */
export function EmptyState({ action, ...state }: EmptyStateProps): ReactNode {
  if (!action) return <PageState {...state} />
  const { words, ...button } = action
  return (
    <PageState {...state}>
      <Button {...button}>{words}</Button>
    </PageState>
  )
}
