import { type CompensationBase, compensationBaseLabels } from '@hub/contracts'
import { type CivilDate, diffDays, fen, type Fen, formatYuan } from '@hub/kernel'

/** What a project's contract says about a late handover. */
export interface CompensationTerms {
  /** Name of the project, or `*` for those without terms of their own. */
  readonly project: string
  /** The share of the base a day, in millionths: 100 is 万分之一. */
  readonly millionthsPerDay: number
  readonly base: CompensationBase
  /** Days after the promised one for which nothing is due. */
  readonly graceDays: number
  /** More days late than these, and the buyer may end the contract; null where the contract does not say. */
  readonly terminateAfterDays: number | null
  /** Where it stands: `《商品房买卖合同》第十二条`. */
  readonly source: string
}

/** What one home's contract and payments say. */
export interface ContractFacts {
  readonly total: Fen | null
  readonly paid: Fen | null
  /** The day the contract promises. */
  readonly handoverDueOn: CivilDate | null
}

/** Always an estimate: it says how it was worked out, and where the rate stands. */
export interface CompensationEstimate {
  readonly amount: Fen | null
  readonly base: Fen | null
  readonly daysLate: number
  readonly formula: string
  readonly source: string
  readonly mayTerminate: boolean
}

/**
 * The contract's daily share of the base for every day from the one after the promised day up to the new one, less the
 * days of grace. Fen and days are multiplied as whole numbers, and what is left of a fen is dropped, so that an estimate
 * never promises more than the contract.
 * @returns null where the contract names no day, or the new one is not later.
 */
export function estimateCompensation(
  terms: Omit<CompensationTerms, 'project'>,
  { total, paid, handoverDueOn }: ContractFacts,
  newOn: CivilDate,
): CompensationEstimate | null {
  if (handoverDueOn === null) return null
  const daysLate = diffDays(newOn, handoverDueOn)
  if (daysLate <= 0) return null
  const counted = Math.max(0, daysLate - terms.graceDays)
  const base = terms.base === 'paid' ? paid : total
  const shares = base === null ? null : BigInt(base) * BigInt(terms.millionthsPerDay) * BigInt(counted)
  const days = `${String(counted)} 天${terms.graceDays > 0 ? `（已扣宽限 ${String(Math.min(terms.graceDays, daysLate))} 天）` : ''}`
  return {
    amount: shares === null ? null : fen(Number(shares / 1_000_000n)),
    base,
    daysLate,
    formula: [
      `${compensationBaseLabels[terms.base]}${base === null ? '' : ` ${formatYuan(base)}`}`,
      rateWords(terms.millionthsPerDay),
      days,
    ].join(' × '),
    source: terms.source,
    mayTerminate: terms.terminateAfterDays !== null && daysLate > terms.terminateAfterDays,
  }
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** `万分之一`, as contracts say it; `万分之 1.5` where it is no whole number up to nine. */
export function rateWords(millionths: number): string {
  const tenThousandths = millionths / 100
  return `每天万分之${digits[tenThousandths] ?? ` ${String(tenThousandths)}`}`
}
