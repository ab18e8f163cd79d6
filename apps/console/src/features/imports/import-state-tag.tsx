import { importStateLabels, type ImportState } from '@hub/contracts/vocabulary'
import { Tag, type TagTone } from '../../ui/tag.tsx'

const tones: Record<ImportState, TagTone> = {
  checking: 'us',
  checked: 'warn',
  committed: 'ok',
  discarded: 'plain',
  failed: 'danger',
  undone: 'plain',
}

export function ImportStateTag({ state }: { state: ImportState }) {
  return <Tag tone={tones[state]}>{importStateLabels[state]}</Tag>
}
