import type { OwnershipChangeKind, PaymentWay } from '@hub/contracts/vocabulary'
import { lastSixFault, phoneFault } from './contact-faults.ts'
import type { OwnerChange } from './use-ownership.ts'

export interface NextOwner {
  name: string
  phone: string
  lastSix: string
}

/** What stands in the form. */
export interface ChangeDraft {
  kind: OwnershipChangeKind
  on: string | null
  owners: readonly NextOwner[]
  contractNo: string
  /** Null where nothing more is paid to the developer: then the next owner has no journey. */
  paymentWay: PaymentWay | null
  /** The one who records it has read what happens. */
  isSure: boolean
}

export const nobody: NextOwner = { name: '', phone: '', lastSix: '' }

export const emptyChange = (today: string): ChangeDraft => ({
  ...{ kind: 'resale', on: today, owners: [nobody], contractNo: '', paymentWay: null, isSure: false },
})

/** What is wrong with the form, the first thing first; undefined: nothing. */
export function changeFault({ kind, on, owners, isSure }: ChangeDraft, today: string): string | undefined {
  if (on === null) return '请选哪天变更'
  if (on > today) return '变更日期不能晚于今天'
  if (kind !== 'withdrawal') {
    for (const [at, { name, phone, lastSix }] of owners.entries()) {
      const who = owners.length > 1 ? `第 ${String(at + 1)} 位新业主：` : ''
      if (name.trim().length < 2) return `${who}请填写姓名`
      const fault = phoneFault(phone) ?? lastSixFault(lastSix)
      if (fault !== undefined) return who + fault
    }
    if (new Set(owners.map(({ phone }) => phone.trim())).size < owners.length) return '两位业主填了同一个手机号'
  }
  return isSure ? undefined : '请先核对会发生什么，再勾选'
}

/** Null while something is missing. */
export function changeOf(draft: ChangeDraft, purchaseId: string, reason: string, today: string): OwnerChange | null {
  const { kind, on, owners, contractNo, paymentWay } = draft
  if (changeFault(draft, today) !== undefined || on === null) return null
  const common = { purchaseId, kind, on, reason: reason.trim() }
  if (kind === 'withdrawal') return { ...common, owners: [], contractNo: null, paymentWay: null }
  const next = owners.map((owner) => ({
    name: owner.name.trim(),
    phone: owner.phone.trim(),
    lastSix: owner.lastSix.trim(),
  }))
  return { ...common, owners: next, contractNo: contractNo.trim() === '' ? null : contractNo.trim(), paymentWay }
}
