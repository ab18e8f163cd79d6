import { type PaymentWay, paymentWayLabels, type SharingField, sharingFieldLabels } from '@hub/contracts'
import { fen, formatYuan } from '@hub/kernel'
import { homeLabel } from '../homes/index.js'
import { type LoanSteps, loanWords } from './loan-words.rules.js'

/** One home of one buyer who consented, as the export reads it; sealed where the database has it sealed. */
export interface SharedRow {
  readonly consentId: string
  readonly personId: string
  readonly projectName: string
  readonly building: string
  readonly unit: string
  readonly room: string
  readonly nameCipher: string
  /** Of the account; null where it has none. */
  readonly phoneCipher: string | null
  readonly contractNo: string | null
  readonly paymentWay: string | null
  readonly total: number | null
  readonly handoverDueOn: string | null
  readonly steps: LoanSteps | null
}

type Open = (sealed: string) => string

const cells: Record<SharingField, (row: SharedRow, open: Open) => string> = {
  name: ({ nameCipher }, open) => open(nameCipher),
  phone: ({ phoneCipher }, open) => (phoneCipher === null ? '' : open(phoneCipher)),
  home: (row) => `${row.projectName} ${homeLabel(row)}`,
  contract_no: ({ contractNo }) => contractNo ?? '',
  price: ({ total }) => (total === null ? '' : formatYuan(fen(total))),
  payment_way: ({ paymentWay }) => (paymentWay === null ? '' : paymentWayLabels[paymentWay as PaymentWay]),
  loan_state: ({ paymentWay, steps }) => loanWords(paymentWay, steps ?? {}),
  handover_due_on: ({ handoverDueOn }) => handoverDueOn ?? '',
}

export const sharedHeadings = (fields: readonly SharingField[]): string[] =>
  fields.map((field) => sharingFieldLabels[field])

/** The registered fields of a row, and nothing else: what is not registered is not even opened. */
export const sharedCells = (fields: readonly SharingField[], row: SharedRow, open: Open): string[] =>
  fields.map((field) => cells[field](row, open))
