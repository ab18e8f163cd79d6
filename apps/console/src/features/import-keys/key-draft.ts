import { importKindKeys, type ImportKindKey } from '@hub/contracts/vocabulary'
import type { NewImportKey } from './use-import-keys.ts'

/** What stands in the form. */
export interface KeyDraft {
  name: string
  kinds: readonly ImportKindKey[]
  /** Ids, or every project. */
  projects: readonly string[] | 'all'
  expiresOn: string | null
}

/** Every kind, since a sales system usually has them all; a year, so that a forgotten key ends by itself. */
export const emptyDraft = (today: string): KeyDraft => ({
  ...{ name: '', kinds: importKindKeys, projects: [] },
  expiresOn: `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4).replace('-02-29', '-02-28')}`,
})

export type DraftFaults = Partial<Record<keyof KeyDraft, string>>

export function draftFaults({ name, kinds, projects, expiresOn }: KeyDraft): DraftFaults {
  return {
    ...(name.trim().length < 2 ? { name: '请写明是哪个系统' } : {}),
    ...(kinds.length === 0 ? { kinds: '请至少选一类' } : {}),
    ...(projects.length === 0 ? { projects: '请选择楼盘' } : {}),
    ...(expiresOn === null ? { expiresOn: '请选最后一天' } : {}),
  }
}

/** Null while something is missing. */
export function keyOf(draft: KeyDraft): NewImportKey | null {
  const { name, kinds, projects, expiresOn } = draft
  if (Object.keys(draftFaults(draft)).length > 0 || expiresOn === null) return null
  return { name: name.trim(), kinds: [...kinds], projectIds: projects === 'all' ? null : [...projects], expiresOn }
}
