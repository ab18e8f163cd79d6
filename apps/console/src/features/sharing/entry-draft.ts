import { sharingFields, type SharingField } from '@hub/contracts/vocabulary'
import type { NewSharingEntry } from './use-sharing.ts'

/** What stands in the form. */
export interface EntryDraft {
  projectId: string | null
  recipient: string
  contact: string
  purpose: string
  handling: string
  fields: readonly SharingField[]
  validFrom: string | null
  validUntil: string | null
  ndaNumber: string
}

/** From today; until when is for the one who registers to say. */
export const emptyEntry = (today: string, projectId: string | null): EntryDraft => ({
  ...{ projectId, recipient: '', contact: '', purpose: '', handling: '', ndaNumber: '' },
  ...{ fields: [], validFrom: today, validUntil: null },
})

export type EntryFaults = Partial<Record<keyof EntryDraft, string>>

export function entryFaults(draft: EntryDraft): EntryFaults {
  const { projectId, recipient, contact, purpose, handling, fields, validFrom, validUntil, ndaNumber } = draft
  const short = (text: string, least: number): boolean => text.trim().length < least
  return {
    ...(projectId === null ? { projectId: '请选择楼盘' } : {}),
    ...(short(recipient, 2) ? { recipient: '请写公司全称' } : {}),
    ...(short(contact, 4) ? { contact: '请写联系人和电话或邮箱' } : {}),
    ...(short(purpose, 4) ? { purpose: '请写明为什么要给' } : {}),
    ...(short(handling, 4) ? { handling: '请写明对方怎么用、用完怎么处理' } : {}),
    ...(fields.length === 0 ? { fields: '请选择给哪些内容' } : {}),
    ...(validFrom === null ? { validFrom: '请选哪天起' } : {}),
    ...(validUntil === null
      ? { validUntil: '请选到哪天' }
      : validFrom !== null && validUntil < validFrom
        ? { validUntil: '不能早于开始日期' }
        : {}),
    ...(short(ndaNumber, 2) ? { ndaNumber: '请写保密协议编号' } : {}),
  }
}

/** Null while something is missing. */
export function entryOf(draft: EntryDraft): NewSharingEntry | null {
  const { projectId, validFrom, validUntil, fields, ...words } = draft
  if (Object.keys(entryFaults(draft)).length > 0) return null
  if (projectId === null || validFrom === null || validUntil === null) return null
  return { ...words, projectId, validFrom, validUntil, fields: sharingFields.filter((one) => fields.includes(one)) }
}
