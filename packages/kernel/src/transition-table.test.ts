import { describe, expect, it } from 'vitest'

import { toMermaid } from './transition-diagram.ts'
import { explore } from './transition-exploration.ts'
import { allowedActions, decide, defineTransitions } from './transition-table.ts'
import type { TransitionTable } from './transition-table.ts'

type State = 'submitted' | 'assigned' | 'on-site' | 'closed'
type Action = 'assign' | 'note' | 'arrive' | 'close'
type Role = 'officer' | 'engineer'

const repair = defineTransitions<State, Action, Role>({
  initial: 'submitted',
  final: ['closed'],
  actions: {
    assign: { from: ['submitted'], to: 'assigned', by: ['officer'] },
    note: { from: ['submitted', 'assigned'], to: 'same', by: ['officer', 'engineer'] },
    arrive: { from: ['assigned'], to: 'on-site', by: ['engineer'] },
    close: { from: ['on-site'], to: 'closed', by: ['officer', 'engineer'] },
  },
})

describe('a transition table', () => {
  it('decides the next state', () => {
    expect(decide(repair, 'assign', 'submitted', 'officer')).toEqual({ allowed: true, to: 'assigned' })
    expect(decide(repair, 'note', 'assigned', 'engineer')).toEqual({ allowed: true, to: 'assigned' })
  })

  it('tells a wrong moment from a wrong person, the person first', () => {
    expect(decide(repair, 'arrive', 'closed', 'engineer')).toEqual({ allowed: false, refusal: 'not-allowed-now' })
    expect(decide(repair, 'assign', 'submitted', 'engineer')).toEqual({ allowed: false, refusal: 'not-yours' })
    expect(decide(repair, 'assign', 'closed', 'engineer')).toEqual({ allowed: false, refusal: 'not-yours' })
  })

  it('lists exactly the actions it would allow', () => {
    expect(allowedActions(repair, 'submitted', 'officer')).toEqual(['assign', 'note'])
    expect(allowedActions(repair, 'on-site', 'engineer')).toEqual(['close'])
    expect(allowedActions(repair, 'closed', 'officer')).toEqual([])
  })

  it('refuses an action that nobody may do or that starts nowhere', () => {
    const table = (close: TransitionTable<State, 'close', Role>['actions']['close']) =>
      defineTransitions<State, 'close', Role>({ initial: 'submitted', final: ['closed'], actions: { close } })
    expect(() => table({ from: [], to: 'closed', by: ['officer'] })).toThrow('close')
    expect(() => table({ from: ['submitted'], to: 'closed', by: [] })).toThrow('close')
  })
})

describe('walking a table', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(explore(repair)).toEqual({ unreachable: [], stuck: [] })
  })

  it('finds what nothing leads to, and what has no way out', () => {
    const broken: TransitionTable<State, Action, Role> = {
      ...repair,
      actions: { ...repair.actions, arrive: { from: ['on-site'], to: 'on-site', by: ['engineer'] } },
    }
    expect(explore(broken)).toEqual({ unreachable: ['closed', 'on-site'], stuck: ['submitted', 'assigned'] })
  })
})

it('draws itself', () => {
  expect(toMermaid(repair)).toBe(
    [
      'stateDiagram-v2',
      '  [*] --> submitted',
      '  submitted --> assigned: assign (officer)',
      '  submitted --> submitted: note (officer, engineer)',
      '  assigned --> assigned: note (officer, engineer)',
      '  assigned --> on_site: arrive (engineer)',
      '  on_site --> closed: close (officer, engineer)',
      '  closed --> [*]',
      '',
    ].join('\n'),
  )
})
