import { Icon } from '../../ui/icon.tsx'
import type { ImportState } from '@hub/contracts/vocabulary'

const names = ['上传', '核对', '写入'] as const
const reached: Record<ImportState, number> = {
  checking: 1,
  checked: 1,
  failed: 1,
  committed: 3,
  discarded: 1,
  undone: 3,
}

/** How far this file is. */
export function ImportSteps({ state }: { state: ImportState }) {
  if (state === 'discarded') return null
  const now = reached[state]
  return (
    <ol className="steps" aria-label="步骤">
      {names.map((name, at) => (
        <li
          key={name}
          className={at < now ? 'step step-done' : at === now ? 'step step-now' : 'step'}
          aria-current={at === now ? 'step' : undefined}
        >
          <span className="step-sign">{at < now ? <Icon name="check" size={13} /> : at + 1}</span>
          {name}
        </li>
      ))}
    </ol>
  )
}
