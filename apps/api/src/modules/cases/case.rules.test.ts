import { explore } from '@hub/kernel'
import { expect, test } from 'vitest'
import { caseTransitions, customerActions, staffActions } from './case.rules.js'

test('every state is reached, and none but the final ones is a dead end', () => {
  expect(explore(caseTransitions)).toEqual({ unreachable: [], stuck: [] })
})

test('what was done long ago is not opened again', () => {
  expect(customerActions('closed', true)).toEqual(['reopen'])
  expect(customerActions('closed', false)).toEqual([])
  expect(customerActions('cancelled', true)).toEqual([])
})

test('who has not taken a case can neither answer nor finish it', () => {
  const nobodys = { state: 'submitted', staffId: null, engineerId: null } as const
  expect(staffActions(nobodys, ['staff'])).toEqual(['take', 'assign', 'route', 'note', 'regrade'])
  expect(staffActions(nobodys, ['engineer'])).toEqual(['pick', 'note'])
  expect(staffActions({ ...nobodys, state: 'accepted', engineerId: 'a' }, ['engineer'])).not.toContain('pick')
})
