import type { Result } from '@hub/contracts'
import { ownershipChangeLabels } from '@hub/contracts/vocabulary'
import { fullDate } from '@hub/design'

export type LeftHome = Result<'GET /homes'>['left'][number]

/** Why a home is no longer to be seen, so that nobody takes it for a mistake. */
export function leftWords({ label, kind, on }: LeftHome, today: string): { title: string; detail: string } {
  return {
    title: `${label} 已办理${ownershipChangeLabels[kind]}`,
    detail: `${fullDate(on, today)}办理，这里不再显示它的内容`,
  }
}
