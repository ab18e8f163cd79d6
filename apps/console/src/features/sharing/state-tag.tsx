import { type SharingState, sharingStateLabels } from '@hub/contracts/vocabulary'
import { Tag, type TagTone } from '../../ui/tag.tsx'

const tones: Record<SharingState, TagTone> = { upcoming: 'info', valid: 'ok', expired: 'warn', ended: 'plain' }

/** Where an entry stands. */
export function StateTag({ state }: { state: SharingState }) {
  return <Tag tone={tones[state]}>{sharingStateLabels[state]}</Tag>
}
