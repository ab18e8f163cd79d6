import { fileURLToPath } from 'node:url'
import { explore, civilDate } from '@hub/kernel'
import { describe, expect, it } from 'vitest'
import { readConfiguredJourneys } from './configured-journeys.js'
import type { NodeRecord } from './journey.types.js'
import type { NodeInput } from './node-input.js'
import { beginJourney } from './node-settling.rules.js'
import { nodeTable } from './node-table.js'
import { allowedNodeActions, applyNodeAction } from './node.rules.js'

const folder = fileURLToPath(new URL('../../../../../config/journeys', import.meta.url))
const template = readConfiguredJourneys(folder).find(({ key }) => key === 'presale.commercial_loan')
if (template === undefined) throw new Error('no template')

const context = { today: civilDate('2026-09-16'), role: 'service_manager' as const }
const begun = beginJourney(template, civilDate('2026-08-02'))

/** Applies actions one after another; every one must be allowed. */
function after(...inputs: NodeInput[]): NodeRecord[] {
  return inputs.reduce((records, input) => {
    const outcome = applyNodeAction(template as NonNullable<typeof template>, records, input, context)
    if (!outcome.allowed) throw new Error(`${input.action} ${input.key}: ${outcome.refusal}`)
    return records.map((record) => outcome.changed.find(({ key }) => key === record.key) ?? record)
  }, begun)
}
const complete = (key: string, on: string): NodeInput => ({ key, action: 'complete', on: civilDate(on) })
const filed = [
  complete('subscription', '2026-08-02'),
  complete('eligibility', '2026-08-05'),
  complete('signing', '2026-08-09'),
  complete('filing', '2026-08-24'),
]
const applied = [...filed, complete('commercial_application', '2026-08-27')]
const at = (records: NodeRecord[], key: string) => records.find((record) => record.key === key)
const refusal = (records: NodeRecord[], input: NodeInput, role: 'sales' | 'service_manager' = 'service_manager') => {
  const outcome = applyNodeAction(template, records, input, { ...context, role })
  return outcome.allowed ? undefined : outcome.refusal
}

it('has a sound table', () => {
  expect(explore(nodeTable)).toEqual({ unreachable: [], stuck: [] })
})

describe('a node of a journey', () => {
  it('opens by itself when everything before it is finished, from that day on', () => {
    expect(at(begun, 'subscription')).toMatchObject({ state: 'active', startedOn: '2026-08-02', turn: 'customer' })
    expect(at(begun, 'signing')?.state).toBe('locked')
    expect(at(after(...applied), 'commercial_approval')).toMatchObject({
      state: 'active',
      startedOn: '2026-08-27',
      turn: 'bank',
    })
    expect(at(after(...applied), 'commercial_payout')?.state).toBe('locked')
  })

  it('is done on a day, today unless told, and not before what it waited for without a reason', () => {
    expect(at(after({ key: 'subscription', action: 'complete' }), 'subscription')?.actualOn).toBe('2026-09-16')
    expect(refusal(begun, complete('subscription', '2026-09-17'))).toBe('date-in-future')
    const early = complete('commercial_application', '2026-08-20')
    expect(refusal(after(...filed), early)).toBe('date-before-dependency')
    expect(refusal(after(...filed), { ...early, reason: ' ' })).toBe('date-before-dependency')
    expect(refusal(after(...filed), { ...early, reason: '银行先面签' })).toBeUndefined()
  })

  it('is skipped only where it is optional, with a reason, and opens what follows', () => {
    const subscribed = after(complete('subscription', '2026-08-02'))
    expect(refusal(subscribed, { key: 'signing', action: 'skip', reason: '不用' })).toBe('not-optional')
    expect(refusal(subscribed, { key: 'eligibility', action: 'skip' })).toBe('reason-required')
    const skipped = after(complete('subscription', '2026-08-02'), {
      key: 'eligibility',
      action: 'skip',
      reason: '不限购',
    })
    expect(at(skipped, 'signing')).toMatchObject({ state: 'active', startedOn: '2026-08-02' })
  })

  it('opens no way past an unfinished node when it is skipped early', () => {
    const early = after({ key: 'eligibility', action: 'skip', reason: '不限购' })
    expect(at(early, 'signing')?.state).toBe('locked')
    expect(
      at(after({ key: 'eligibility', action: 'skip', reason: '不限购' }, filed[0] as NodeInput), 'signing')?.state,
    ).toBe('active')
  })

  it('is refused with a reason, falls to the buyer, and starts anew', () => {
    expect(refusal(after(...applied), { key: 'commercial_approval', action: 'refuse' })).toBe('reason-required')
    const no: NodeInput = { key: 'commercial_approval', action: 'refuse', reason: '流水不足' }
    expect(at(after(...applied, no), 'commercial_approval')).toMatchObject({ state: 'refused', turn: 'customer' })
    const retried = after(...applied, no, { key: 'commercial_approval', action: 'retry' })
    expect(at(retried, 'commercial_approval')).toMatchObject({ state: 'active', turn: 'bank', startedOn: '2026-09-16' })
  })

  it('is reopened to correct it, and locks again what had opened, keeping what was agreed there', () => {
    const asked: NodeInput = {
      key: 'commercial_approval',
      action: 'update',
      turn: 'customer',
      todo: '补交近 6 个月流水',
    }
    const back: NodeInput = { key: 'commercial_application', action: 'reopen', reason: '日期填错' }
    const reopened = after(...applied, asked, back)
    expect(at(reopened, 'commercial_application')).toMatchObject({ state: 'active', actualOn: null })
    expect(at(reopened, 'commercial_approval')).toMatchObject({ state: 'locked', todo: '补交近 6 个月流水' })
    const again = after(...applied, asked, back, complete('commercial_application', '2026-08-28'))
    expect(at(again, 'commercial_approval')).toMatchObject({ startedOn: '2026-08-28', turn: 'customer' })
  })

  it('is not reopened under a finished node', () => {
    expect(refusal(after(...filed), { key: 'signing', action: 'reopen', reason: '更正' })).toBe('dependent-finished')
    const early: NodeInput = { key: 'eligibility', action: 'skip', reason: '不限购' }
    const signed = after(filed[0] as NodeInput, early, filed[2] as NodeInput)
    expect(refusal(signed, { key: 'subscription', action: 'reopen', reason: '更正' })).toBe('dependent-finished')
  })

  it('keeps the day a document came, and knows which it needs', () => {
    const received = after(
      ...filed,
      { key: 'commercial_application', action: 'update', received: ['identity_card'], on: civilDate('2026-08-25') },
      { key: 'commercial_application', action: 'update', received: ['identity_card', 'payment_receipt'] },
    )
    expect(at(received, 'commercial_application')?.received).toEqual({
      identity_card: '2026-08-25',
      payment_receipt: '2026-09-16',
    })
    expect(refusal(begun, { key: 'subscription', action: 'update', received: ['passport'] })).toBe('unknown-document')
  })

  it('can be planned before it runs and explained after it is done, but has a turn only while it runs', () => {
    const planned: NodeInput = { key: 'signing', action: 'update', plannedOn: civilDate('2026-08-08') }
    expect(at(after(planned), 'signing')?.plannedOn).toBe('2026-08-08')
    expect(refusal(begun, { key: 'signing', action: 'update', turn: 'bank' })).toBe('not-allowed-now')
    expect(refusal(after(...filed), { key: 'filing', action: 'update', note: '网签系统维护' })).toBeUndefined()
    expect(refusal(after(...filed), { ...planned, key: 'filing' })).toBe('not-allowed-now')
  })

  it('belongs to a journey and to a role', () => {
    expect(refusal(begun, complete('fund_approval', '2026-08-02'))).toBe('unknown-node')
    expect(refusal(begun, { key: 'eligibility', action: 'skip', reason: '不限购' }, 'sales')).toBe('not-yours')
    expect(refusal(begun, complete('signing', '2026-08-09'))).toBe('not-allowed-now')
  })

  it('offers exactly what would be accepted', () => {
    const offered = (key: string, role: 'sales' | 'service_manager') =>
      allowedNodeActions(template, after(...filed), key, { ...context, role })
    expect(offered('filing', 'service_manager')).toEqual(['reopen', 'update'])
    expect(offered('signing', 'service_manager')).toEqual(['update'])
    expect(offered('commercial_application', 'service_manager')).toEqual(['complete', 'refuse', 'update'])
    expect(offered('commercial_application', 'sales')).toEqual(['complete', 'update'])
    expect(offered('area_settlement', 'service_manager')).toEqual(['skip', 'update'])
  })
})
