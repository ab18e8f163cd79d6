import type { ImportKindKey } from '@hub/contracts'
import type { Column } from './headings.rules.js'

/** What the one who imports has chosen by hand; what is left out is proposed. */
export interface ImportChoice {
  readonly kind?: ImportKindKey | undefined
  /** The worksheet by name. */
  readonly sheet?: string | undefined
  /** The field of each column in the order of the file; null leaves a column out. */
  readonly columns?: readonly (string | null)[] | undefined
  /** Which column is which, once and for all; then the kind is known too. */
  readonly mapped?: Column[]
  /** Whose file it is, such as `明源 销售台账`: what was chosen for it is remembered under this name. */
  readonly source?: string | undefined
}
