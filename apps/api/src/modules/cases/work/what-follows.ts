import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.js'
import { answers } from '../case-history.rules.js'

/** What a step leaves of an appointment and of a quotation that stood: somebody arrived, or the case is over. */
export async function closeWhatStood(tx: Tx, caseId: string, kind: string, now: Date): Promise<void> {
  if (kind !== 'arrive' && kind !== 'finish' && kind !== 'cancel') return
  await tx
    .updateTable('caseVisit')
    .set({ state: kind === 'arrive' ? 'kept' : 'ended' })
    .where('caseId', '=', caseId)
    .where('state', 'in', ['proposed', 'accepted'])
    .execute()
  if (kind === 'arrive') return
  await tx
    .updateTable('caseQuotation')
    .set({ state: 'ended', decidedAt: now })
    .where('caseId', '=', caseId)
    .where('state', '=', 'proposed')
    .execute()
}

/** Urgings count until a person answers; officer and supervisor see the number in the queue. */
export function urgesAfter(kind: string) {
  if (kind === 'urge') return { urges: sql<number>`urges + 1` }
  return answers.has(kind) ? { urges: 0 } : {}
}

/** When an accepted appointment begins. */
export function agreedTime(data: Record<string, unknown> | undefined): Date | undefined {
  const visit = data?.['visit'] as { startsAt: string } | undefined
  return visit && new Date(visit.startsAt)
}
